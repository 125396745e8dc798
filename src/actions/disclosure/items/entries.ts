import type { Work } from '../../../database/transaction.ts'
import { register } from '../../../domain/register.ts'
import type { Values } from '../../../domain/fields/index.ts'

/** The register's columns: attachments stay with the item, every other registered field is mirrored. */
const MIRRORED = Object.entries(register)
  .filter(([, field]) => field.kind !== 'files')
  .map(([key, field]) => ({
    key,
    column: columnOf(key, field.kind),
    isJson: ['texts', 'choices', 'columns'].includes(field.kind),
  }))

/** What a save left: the item, how many times it was saved, and its number. */
export interface Saved {
  id: string
  revision: number
  indexNumber: string
}

/** Brings the register up to what the item now says. */
export const updateEntry = async (
  work: Work,
  { id, revision, indexNumber }: Saved,
  values: Values,
) => {
  const sets = MIRRORED.map(({ column }, index) => `${column} = $${index + 4}`)
  await work.query(
    `update public.entries set index_number = $2, revision = $3, ${sets.join(', ')}, updated_at = clock_timestamp()
     where id = $1`,
    [id, indexNumber, revision, ...mirroredValues(values)],
  )
}

/** Marks items as returned to their drafters, or as answered. */
export const markReturned = ({ query }: Work, ids: readonly string[], returned: boolean) =>
  query(
    `update public.entries set returned_at = case when $2 then clock_timestamp() end
     where id = any ($1) and (returned_at is not null or $2)`,
    [ids, returned],
  )

/** Notes that items are done with and not for the public. */
export const markSettled = ({ query }: Work, ids: readonly string[]) =>
  query(`update public.entries set publication_state = 'settled' where id = any ($1)`, [ids])

/** Notes that items which were not for the public are under review again: withdrawn, if ever public. */
export const markReopened = ({ query }: Work, ids: readonly string[]) =>
  query(
    `update public.entries set publication_state =
       case when published_at is null then 'never' else 'withdrawn' end
     where id = any ($1)`,
    [ids],
  )

/** The registered values of an item by the register's columns. */
export const mirroredRow = (values: Values): Values =>
  Object.fromEntries(MIRRORED.map(({ key, column }) => [column, values[key] ?? null]))

const mirroredValues = (values: Values): unknown[] =>
  MIRRORED.map(({ key, isJson }) => {
    const value = values[key] ?? null
    return isJson && value !== null ? JSON.stringify(value) : value
  })

function columnOf(key: string, kind: string): string {
  const snake = key.replace(/[A-Z]/g, (part) => `_${part.toLowerCase()}`)
  return kind === 'organisation' || kind === 'column' ? `${snake}_id` : snake
}
