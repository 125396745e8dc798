import type { Day } from '../domain/time/day.ts'

/** The seal of a day that is over: one hash over that day's lines and the seal before. */
export interface Seal {
  day: Day
  form: number
  /** The seal before; null in seals of form 1, which did not name it. */
  previous: string | null
  lastSeq: string
  rows: string
  /** One hash over the hashes of the day's lines; null in seals of form 1. */
  lines: string | null
  at: string
  hash: string
}

/** What a query selects from `editorial.ledger_seals seal` to have a `Seal`. */
export const SEAL = `
  to_char(seal.day, 'YYYY-MM-DD') as day, seal.form, seal.previous, seal.last_seq::text as "lastSeq",
  seal.rows::text as rows, seal.lines, seal.hash,
  to_char(seal.at at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI:SS.US') as at`
