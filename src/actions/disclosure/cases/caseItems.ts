import type { Payload } from 'payload'
import type { Work } from '../../../database/transaction.ts'
import {
  gateIssues,
  type CaseIssue,
  type GatedCase,
  type GatedItem,
} from '../../../domain/review/gates.ts'
import { chainOf } from '../../../domain/review/index.ts'
import { domainOf } from '../../../house.ts'
import { readDisclosure, type DisclosureSubject } from './subject.ts'

/** The items of each case together; what is in no case stands alone. */
export const byCase = (subjects: readonly DisclosureSubject[]): DisclosureSubject[][] => {
  const cases = new Map<string, DisclosureSubject[]>()
  for (const subject of subjects) {
    const key = subject.case ?? subject.id
    const others = cases.get(key)
    if (others) others.push(subject)
    else cases.set(key, [subject])
  }
  return [...cases.values()]
}

/** The items with the declarations of their domains, as gates, conditions and comparisons look at them. */
export const declaredItems = (
  payload: Payload,
  subjects: readonly DisclosureSubject[],
): (GatedItem & { revision: number })[] =>
  subjects.map(({ id, title, domain, values, revision }) => ({
    ...{ id, title, values, revision },
    domain: domainOf(payload, domain),
  }))

/** What keeps the cases of these items in drafting beside what the items say themselves. */
export const gatesAgainst = (
  payload: Payload,
  subjects: readonly DisclosureSubject[],
): CaseIssue[] =>
  byCase(subjects).flatMap((items) => {
    const gated = gatedCase(payload, items)
    return gated ? gateIssues(gated) : []
  })

const gatedCase = (
  payload: Payload,
  items: readonly DisclosureSubject[],
): GatedCase | undefined => {
  const [{ chain, amendment, plan, takenOverOn } = {} as Partial<DisclosureSubject>] = items
  if (!chain || takenOverOn) return undefined
  return {
    chain,
    isAmendment: amendment !== undefined,
    items: declaredItems(payload, items),
    ...(plan && { plan }),
  }
}

/**
 * The item with those it is reviewed together with, where its chain looks at them together; a batch of
 * records is not read whole to show one of them.
 */
export const withCompanions = async (
  query: Work['query'],
  item: DisclosureSubject,
): Promise<DisclosureSubject[]> => {
  if (!item.case || !item.chain || !chainOf(item.chain).isSynchronous) return [item]
  const others = await query<{ entry: string }>(
    `select entry from editorial.case_entries where case_id = $1 and open and entry <> $2`,
    [item.case, item.id],
  )
  if (others.length === 0) return [item]
  return [
    item,
    ...(await readDisclosure(
      query,
      others.map(({ entry }) => entry),
    )),
  ]
}
