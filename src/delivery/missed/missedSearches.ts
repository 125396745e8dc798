import { SturdyPool } from '../../database/SturdyPool.ts'
import type { Answer } from '../answer/Answer.ts'
import type { Report } from '../answer/publicError.ts'
import { keptQuery } from './keptQuery.ts'

/** What readers look for and do not find, on its way to the office. */
export interface MissedSearches {
  /** Notes what an answer did not find, and for whom: an address, which goes no further than the hash. */
  note: (answer: Answer, reader: string) => void
  close: () => Promise<void>
}

/**
 * Gathers them in memory and hands them in through the hatch together. They are a count, not a
 * record: what comes beyond the most, or while the database is away, is let go.
 */
export const missedSearches = (url: string, report: Report): MissedSearches => {
  const pool = new SturdyPool({
    connectionString: url,
    max: 1,
    statement_timeout: 5_000,
    application_name: 'gongkai missed searches',
  })
  const gathered = new Map<string, { query: string; reader: string }>()
  let handing = Promise.resolve()

  const handIn = async (): Promise<void> => {
    if (gathered.size === 0) return
    const rows = JSON.stringify([...gathered.values()])
    gathered.clear()
    await pool.query(HAND_IN, [rows]).catch(report)
  }
  const timer = setInterval(() => (handing = handing.then(handIn)), EVERY)
  timer.unref()

  return {
    note: ({ missed = [] }, reader) => {
      for (const query of missed.flatMap((typed) => keptQuery(typed) ?? [])) {
        if (gathered.size < MOST) gathered.set(`${reader} ${query}`, { query, reader })
      }
    },
    close: async () => {
      clearInterval(timer)
      await handing
      await handIn()
      await pool.end()
    },
  }
}

/** Milliseconds between two. */
const EVERY = 30_000

/** Queries of one reader each; nobody fills memory or the hatch by asking for nonsense. */
const MOST = 500

const HAND_IN = `
  insert into intake.messages (kind, details)
  select 'missed-search',
    jsonb_build_object('query', query, 'reader', intake.reader_mark(reader))
  from jsonb_to_recordset($1::jsonb) as each (query text, reader text)`
