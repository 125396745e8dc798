import type { Payload } from 'payload'
import { readerOf } from '../../actions/reasonsAgainst.ts'
import { columnNamesOf } from '../../database/columnNames.ts'
import type { Domain } from '../../domain/defineDomain.ts'
import type { Values } from '../../domain/fields/index.ts'
import { fieldsOf } from '../../domain/issuesOf.ts'
import { houseOf } from '../../house.ts'
import { maskValues } from '../../personalData/sealedValues.ts'

/**
 * An item as an act leaves it: the working copy and its state. Payload would read the register once
 * for each field of the state; we read it once.
 */
export const readItem = async (payload: Payload, domain: Domain, id: string) => {
  const copy = await payload.findByID({
    collection: domain.slug as never,
    id,
    depth: 0,
    overrideAccess: true,
    select: WITHOUT_STATE as never,
  })
  return { ...(copy as object), ...(await readState(payload, id)) }
}

/** The same of an item that was just drafted: its text is the one that was kept, and is not read again. */
export const readDrafted = async (
  payload: Payload,
  domain: Domain,
  { id, values }: { id: string; values: Values },
) => {
  const fields = fieldsOf(domain)
  const seen = maskValues(values, fields, houseOf(payload).personalDataKey)
  const { columns } = columnNamesOf(payload, domain.slug)
  // What has no column of its own is a list of rows beside it.
  const text = Object.keys(fields).map((key) => [key, seen[key] ?? (columns[key] ? null : [])])
  return { id, entry: id, ...Object.fromEntries(text), ...(await readState(payload, id)) }
}

/** Where the item stands. */
export const readState = async (payload: Payload, id: string): Promise<State | undefined> => {
  const [state] = await readerOf(payload)<State>(STATE, [id])
  return state
}

interface State {
  indexNumber: string
  revision: number
  stage: string | null
  publicationState: string
  /** A year whose calendar is missing to count a period of the item. */
  missingYear: number | null
}

const STATE = `
  select index_number as "indexNumber", revision::integer, stage,
         publication_state as "publicationState",
         (select min(missing_year) from editorial.deadlines
          where subject in (entries.id, entries.case_id)
            and due_on is null and met_at is null and dropped_at is null) as "missingYear"
  from public.entries where id = $1`

const WITHOUT_STATE: Record<Exclude<keyof State, 'missingYear'>, false> = {
  indexNumber: false,
  revision: false,
  stage: false,
  publicationState: false,
}
