import type { Payload } from 'payload'
import type { Work } from '../../database/transaction.ts'
import { fieldsOf } from '../../domain/issuesOf.ts'
import type { Role } from '../../domain/roles.ts'
import type { Doubt } from '../../domain/screening/doubt.ts'
import { doubtsIn } from '../../domain/screening/doubtsIn.ts'
import { domainOf } from '../../house.ts'
import type { DisclosureSubject } from '../disclosure/cases/subject.ts'
import { knowledgeOf } from './knowledgeOf.ts'
import { alikeTo } from './likenesses.ts'

/** Who answers for a doubt, and why it may stand. */
export interface Acceptance {
  by: string
  /** For whom, when they acted on a post that was entrusted to them. */
  for?: string | null
  role: Role
  reason: string
  at: string
}

/** A doubt about an item, and what was said of it. */
export interface ItemDoubt extends Doubt {
  accepted?: Acceptance
}

/**
 * Every doubt about these items as they are now, by their ids, with the acceptances that hold. What is
 * not for the public raises none: it never passes the door.
 */
export const doubtsOf = async (
  payload: Payload,
  query: Work['query'],
  subjects: readonly DisclosureSubject[],
): Promise<ReadonlyMap<string, readonly ItemDoubt[]>> => {
  const items = subjects.filter(isForThePublic).map(({ id, domain: slug, values, amendment }) => {
    const domain = domainOf(payload, slug)
    const note = amendment && { note: amendment.note }
    return { id, domain, values, fields: fieldsOf(domain), ...note }
  })
  if (items.length === 0) return new Map()
  const [knowledge, alike] = await Promise.all([
    knowledgeOf(payload, query, items),
    alikeTo(query, items),
  ])
  const found = items.map((item) => ({
    id: item.id,
    doubts: doubtsIn(item, { ...knowledge, alike: alike.get(item.id) ?? [] }),
  }))
  const doubted = found.filter(({ doubts }) => doubts.length > 0).map(({ id }) => id)
  const accepted = await readAcceptances(query, doubted)
  return new Map(
    found.map(({ id, doubts }) => [id, doubts.map((doubt) => withAcceptance(doubt, id, accepted))]),
  )
}

const isForThePublic = ({ values: { attribute } }: DisclosureSubject): boolean =>
  attribute === undefined || attribute === 'proactive'

const withAcceptance = (
  doubt: Doubt,
  entry: string,
  accepted: ReadonlyMap<string, Acceptance>,
): ItemDoubt => {
  const acceptance = accepted.get(`${entry} ${doubt.key}`)
  return acceptance ? { ...doubt, accepted: acceptance } : doubt
}

const readAcceptances = async (
  query: Work['query'],
  entries: readonly string[],
): Promise<ReadonlyMap<string, Acceptance>> => {
  if (entries.length === 0) return new Map()
  const rows = await query<Row>(
    `select entry, key, by_name as by, for_name as "for", as_role as role, reason, at
     from editorial.acceptances where entry = any ($1)`,
    [entries],
  )
  return new Map(
    rows.map(({ entry, key, at, ...rest }) => [
      `${entry} ${key}`,
      { ...rest, at: at.toISOString() },
    ]),
  )
}

interface Row extends Omit<Acceptance, 'at'> {
  entry: string
  key: string
  at: Date
}
