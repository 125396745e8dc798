import { ownPosts } from '../domain/capacities.ts'
import { holdsAnywhere, type Person } from '../domain/roles.ts'
import { isAdministrator } from '../domain/separation.ts'
import type { Verdict } from './verdict.ts'

/**
 * Whether the person may entrust posts of somebody: everybody their own, the security administrator
 * those of whoever is ill. What was entrusted to them is nobody's to pass on.
 */
export const mayDelegate = (person: Person, { id: of }: { id: string }): Verdict => {
  const part = ownPosts(person).find(({ role }) => !isAdministrator(role))
  if (person.id === of) return part ? { as: part.role } : { not: '您没有可以委托的任职' }
  return holdsAnywhere(person, 'security')
    ? { as: 'security' }
    : { not: '任职由本人委托；本人不能办理的，由安全管理员代为委托' }
}

/** A delegation is taken back by whoever may give it, and handed back by whoever has it. */
export const mayEndDelegation = (
  person: Person,
  { of, to }: { of: { id: string }; to: { id: string } },
): Verdict => {
  const [own] = ownPosts(person)
  if (own && person.id === to.id) return { as: own.role }
  const verdict = mayDelegate(person, of)
  return 'as' in verdict ? verdict : { not: '由委托人、受托人或者安全管理员结束委托' }
}
