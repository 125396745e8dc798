import { validate as isUuid } from 'uuid'
import type { Work } from '../../../database/transaction.ts'
import { principalOf } from '../../../domain/capacities.ts'
import { rolesFor, stageOf, type ActName } from '../../../domain/review/index.ts'
import { ROLES, type Person, type Role } from '../../../domain/roles.ts'
import { Refusal } from '../../../errors.ts'
import { MAY } from '../../../policies/disclosure.ts'
import { inOneCapacity, type Verdict } from '../../../policies/verdict.ts'
import { readPerson } from '../../people/readPerson.ts'
import type { DisclosureSubject } from './subject.ts'

type Query = Work['query']

/** Somebody into whose hands a case could be put. */
export interface Assignee {
  id: string
  name: string
  /** As what they would do it: 审核, 代李某审核. */
  as: string
}

/**
 * Everybody who could do what the stage of the case is for, by their names. These are the items of one
 * case.
 */
export const assigneesOf = async (
  query: Query,
  items: readonly DisclosureSubject[],
): Promise<Assignee[]> => {
  const [{ chain, stage, unit } = {} as Partial<DisclosureSubject>] = items
  if (!chain || !stage || !unit) return []
  const leads = stageOf(chain, stage)?.leftBy
  const rows = await query<{ id: string }>(HOLDERS, [
    leads ? rolesFor(leads, chain, stage) : [],
    unit,
  ])
  const assignees = []
  for (const { id } of rows) {
    const person = await personIn(query, id)
    if (!person) continue
    const asked = inHandsOf(person, items)
    if (asked.verdict && 'as' in asked.verdict) {
      assignees.push({ id, name: person.name, as: sayCapacity(asked.verdict.as, asked.by) })
    }
  }
  return assignees
}

/**
 * Whose name it is, and why these cases cannot be put into their hands.
 * @throws Refusal NOT_FOUND when there is no such person
 */
export const whyNotInHandsOf = async (
  { query }: Work,
  items: readonly DisclosureSubject[],
  id: string,
): Promise<{ name: string; not?: string }> => {
  const person = await personIn(query, id)
  if (!person) throw new Refusal('NOT_FOUND', '没有找到这个人')
  const { verdict } = inHandsOf(person, items)
  return { name: person.name, ...(verdict && 'not' in verdict && { not: verdict.not }) }
}

/** Whether somebody may do, in one capacity, what the stages of all these items are left by. */
const inHandsOf = (person: Person, items: readonly DisclosureSubject[]) =>
  inOneCapacity(person, (by) =>
    items.map((item): Verdict => {
      const act = actAwaited(item)
      return act ? MAY[act](by, item) : { not: '这条信息没有正在办理的事项' }
    }),
  )

const actAwaited = ({ chain, stage }: DisclosureSubject): ActName | undefined =>
  chain && stage && stageOf(chain, stage)?.leftBy

const sayCapacity = (role: Role, by: Person): string => {
  const principal = principalOf(by)
  return principal ? `代${principal.name}${ROLES[role]}` : ROLES[role]
}

const personIn = async (query: Query, id: string): Promise<Person | undefined> =>
  isUuid(id)
    ? readPerson(async (text, values = []) => ({ rows: await query(text, values) }), id)
    : undefined

/**
 * Whoever was ever appointed to one of the roles for the unit or one above it, or was entrusted with it:
 * few enough to be asked one by one whether they may today.
 */
const HOLDERS = `
  with recursive above as (
    select id, parent_id from public.organisations where id = $2
    union
    select unit.id, unit.parent_id
    from above join public.organisations unit on unit.id = above.parent_id
  )
  select person.id from public.people person
  where exists (
    select from public.people_posts post
    where post._parent_id = person.id and post.role = any ($1::text[])
      and post.unit_id in (select id from above)
  ) or exists (
    select from editorial.standing_delegations delegation
    join editorial.delegated_posts post on post.delegation = delegation.id
    where delegation.to_id = person.id and post.role = any ($1::text[])
      and post.unit in (select id from above)
  )
  order by person.name, person.id`
