import type { Payload } from 'payload'
import { readerOf } from '../../actions/reasonsAgainst.ts'
import {
  PROBLEM_KINDS,
  sayMissingYear,
  sayProblem,
  type Problem,
  type ProblemKind,
} from '../../domain/problems.ts'

/** Something about an item that somebody has to see to, in words. */
export interface Alarm {
  kind: ProblemKind
  kindName: string
  words: string
}

/** The alarms of an item and of its cases, as its page shows them. */
export const readAlarms = async (payload: Payload, id: string): Promise<Alarm[]> => {
  const query = readerOf(payload)
  const [problems, missing] = await Promise.all([
    query<Problem>(PROBLEMS, [id]),
    query<{ year: number }>(MISSING_YEARS, [id]),
  ])
  return [
    ...problems.map((problem) => alarm(problem.kind, sayProblem(problem))),
    ...missing.map(({ year }) => alarm('calendar', sayMissingYear(year))),
  ]
}

const alarm = (kind: ProblemKind, words: string): Alarm => ({
  kind,
  kindName: PROBLEM_KINDS[kind],
  words,
})

const WHAT = 'kind, rule, due::text, items, at, why'

const ITS_CASES = 'select case_id from editorial.case_entries where entry = $1'

/** A case's own problems stand under its first item; they are those of its other items too. */
const PROBLEMS = `
  select ${WHAT} from editorial.problems where entry = $1 and case_id is null
  union all
  select ${WHAT} from editorial.problems where case_id in (${ITS_CASES})
  order by due, kind`

const MISSING_YEARS = `
  select distinct missing_year as year from editorial.deadlines
  where (subject = $1 or subject in (${ITS_CASES}))
    and due_on is null and met_at is null and dropped_at is null
  order by missing_year`
