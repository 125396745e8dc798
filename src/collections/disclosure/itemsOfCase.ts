import type { Payload } from 'payload'
import type { DisclosureSubject } from '../../actions/disclosure/cases/subject.ts'
import type { Work } from '../../database/transaction.ts'
import { domainsInUse } from '../../domain/off.ts'
import { domainOf, houseOf } from '../../house.ts'

/** An item of a case, for the way to it from the others. */
export const presentItem = (
  payload: Payload,
  { id, domain, title, revision }: DisclosureSubject,
) => {
  const { name, interprets } = domainOf(payload, domain)
  const isInterpretation = interprets !== undefined
  return { id, domain, title, revision, domainName: name.zh, isInterpretation }
}

/** The domain in use whose items explain those of this one. */
export const explainedBy = (payload: Payload, { domain }: DisclosureSubject): string | null =>
  domainsInUse(houseOf(payload).domains).find(({ interprets, fields }) => {
    const field = interprets ? fields[interprets] : undefined
    return field?.kind === 'items' && field.of?.includes(domain)
  })?.slug ?? null

/** How many others the item is in a case with; a batch is not read whole to know that. */
export const countCompanions = async (
  query: Work['query'],
  { id, case: of }: DisclosureSubject,
): Promise<number> => {
  const [counted] = await query<{ others: number }>(
    `select count(*)::integer as others from editorial.case_entries
     where case_id = $1 and open and entry <> $2`,
    [of ?? null, id],
  )
  return counted?.others ?? 0
}
