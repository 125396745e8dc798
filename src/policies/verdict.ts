import { capacitiesOf, principalOf } from '../domain/capacities.ts'
import { holds, ROLES, type Person, type Principal, type Role } from '../domain/roles.ts'

/** Whether a person may: as which role and for whom, or why not, in words for them. */
export type Verdict = { as: Role; for?: Principal } | Refused
interface Refused {
  not: string
  /** Nothing else is in the way. */
  lacksPost?: true
}

/** May, if the person holds one of the roles for the unit today. */
export const asOneOf = (person: Person, roles: readonly Role[], unit: string): Verdict => {
  const role = roles.find((each) => holds(person, [each], unit))
  if (role) return { as: role }
  const named = roles.map((each) => `“${ROLES[each]}”`).join('或')
  return { not: `需要由该单位的${named}人员办理`, lacksPost: true }
}

/** What was answered, and in which capacity the person asked. */
export interface Asked {
  by: Person
  /** None, where nothing was asked about. */
  verdict?: Verdict
}

/**
 * The first capacity in which the person may do it to everything that is asked about; where there is
 * none, why not, in the capacity that comes nearest.
 */
export const inOneCapacity = (person: Person, ask: (by: Person) => readonly Verdict[]): Asked => {
  const asked = capacitiesOf(person).map((by): Asked => together(by, ask(by)))
  const nearest = asked.find(({ verdict }) => verdict && 'not' in verdict && !verdict.lacksPost)
  return asked.find(({ verdict }) => !verdict || 'as' in verdict) ?? nearest ?? (asked[0] as Asked)
}

const together = (by: Person, verdicts: readonly Verdict[]): Asked => {
  const verdict = verdicts.find((each) => 'not' in each) ?? verdicts[0]
  if (!verdict || 'not' in verdict) return { by, ...(verdict && { verdict }) }
  const principal = principalOf(by)
  return { by, verdict: { as: verdict.as, ...(principal && { for: principal }) } }
}
