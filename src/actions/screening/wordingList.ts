import type { Work } from '../../database/transaction.ts'
import type { Wording } from '../../domain/screening/wording.ts'

/** The office's list as it is now. Kept in the process, and read again when somebody has changed it. */
export const wordingList = async (query: Work['query']): Promise<readonly Wording[]> => {
  const [now] = await query<{ version: string }>(VERSION)
  const version = now?.version ?? ''
  if (kept?.version !== version) {
    const rows = await query<Row>(LIST)
    kept = { version, list: rows.map(withoutNulls) }
  }
  return kept.list
}

let kept: { version: string; list: readonly Wording[] } | undefined

const VERSION = `
  select concat_ws(' ', count(*), max(updated_at)) as version from public.wordings`

const LIST = `
  select words, gravity, nullif(instead, '') as instead, "except", nullif(note, '') as note,
         nullif("from", '') as "from", nullif("to", '') as "to"
  from public.wordings where words <> '' order by words`

type Row = { [K in keyof Wording]-?: Wording[K] | null }

const withoutNulls = (row: Row): Wording =>
  Object.fromEntries(
    Object.entries(row).filter(([, value]) => value !== null),
  ) as unknown as Wording
