import type { Payload } from 'payload'
import { poolOf } from '../database/adapter.ts'
import { inTransaction } from '../database/transaction.ts'
import type { Reading } from '../domain/screening/reading.ts'
import { placeOf } from '../publication/publicStore.ts'
import { renewSearch } from '../publication/renewSearch.ts'
import { readFileApart } from './readFileApart.ts'

/** Where files lie and where what is read of them is kept. */
export interface Library {
  payload: Payload
  /** The editorial store. */
  store: string
}

/**
 * Reads the file of this hash unless that was done already, and keeps what was found: acts only look
 * it up. One file at a time, however many come at once.
 */
export const readOnce = (library: Library, sha256: string): Promise<void> => {
  const turn = last.then(() => readIfNew(library, sha256))
  last = turn.catch(() => {})
  return turn
}

let last: Promise<unknown> = Promise.resolve()

/** Reads every file that nobody has read yet, or only an older reader: after a crash, or an update. */
export const readTheRest = async (library: Library): Promise<void> => {
  for (;;) {
    const { rows } = await poolOf(library.payload).query<{ sha256: string }>(
      `select distinct file.sha256 from public.files file
       where file.sha256 is not null and not exists (
         select from editorial.readings
         where readings.sha256 = file.sha256 and readings.reader >= $1)
       limit 100`,
      [READER],
    )
    for (const { sha256 } of rows) await readOnce(library, sha256)
    if (rows.length === 0) return
  }
}

/** Counted up when readers learn to see more, so that every file is read again. */
const READER = 1

const readIfNew = async ({ payload, store }: Library, sha256: string): Promise<void> => {
  const { rows } = await poolOf(payload).query<{ mediaType: string; known: boolean }>(
    `select mime_type as "mediaType", exists (
       select from editorial.readings where readings.sha256 = $1 and reader >= $2) as known
     from public.files where sha256 = $1 limit 1`,
    [sha256, READER],
  )
  const [file] = rows
  if (!file || file.known) return
  await keep(payload, sha256, await readingOf(placeOf(store, sha256), file.mediaType))
}

/** Pictures and recordings are told by their kind alone. */
const readingOf = (place: string, mediaType: string): Reading | Promise<Reading> =>
  /^(?:image|audio|video)\//.test(mediaType) ? { parts: [] } : readFileApart(place, mediaType)

/** With what was read, whatever public item shows the file is found by it. */
const keep = (payload: Payload, sha256: string, reading: Reading) =>
  inTransaction(payload, async (work) => {
    await work.query(
      `insert into editorial.readings (sha256, reader, reading) values ($1, $2, $3)
       on conflict (sha256) do update set reader = excluded.reader, reading = excluded.reading,
         read_at = clock_timestamp()`,
      [sha256, READER, JSON.stringify(reading)],
    )
    await renewSearch(work, sha256)
  })
