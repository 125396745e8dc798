import type { Day } from '../domain/time/day.ts'

/**
 * A line of the ledger as it is stored: who did what, or tried to, as which role, why. Names are
 * those of its day. What it says is covered by its hash, spelled as it stands here.
 */
export interface Line {
  seq: string
  form: number
  chain: string
  subjectKind: string
  subject: string
  /** The index number of an item, the name of a unit, a person, a column. */
  called: string | null
  unit: string | null
  unitName: string | null
  act: string
  byId: string | null
  byName: string
  asRole: string
  /** On whose post it was done, when that post was entrusted. */
  forId: string | null
  forName: string | null
  /** The code of the refusal, when it was an attempt. */
  refused: string | null
  why: string | null
  revision: number | null
  fields: string[]
  /** The moment in Beijing's time, to the microsecond: 2018-05-08 15:04:05.123456. */
  at: string
  day: Day
  /** The moment in seconds, as lines of form 1 are hashed. */
  epoch: string
  previous: string
  hash: string
}

/** What a query selects from `editorial.ledger line` to have a `Line`. */
export const LINE = `
  line.seq::text as seq, line.form, line.chain, line.subject_kind as "subjectKind", line.subject,
  line.called, line.unit, line.unit_name as "unitName", line.act, line.by_id as "byId",
  line.by_name as "byName", line.as_role as "asRole", line.for_id as "forId",
  line.for_name as "forName", line.refused, line.why, line.revision,
  line.fields, line.previous, line.hash, extract(epoch from line.at)::text as epoch,
  to_char(line.at at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI:SS.US') as at,
  to_char(line.at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as day`

/** The line's day, as it is indexed. */
export const LINE_DAY = `((line.at at time zone 'Asia/Shanghai')::date)`
