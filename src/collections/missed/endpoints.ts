import type { PayloadRequest } from 'payload'
import { readerOf } from '../../actions/reasonsAgainst.ts'
import { DAYS_KEPT } from '../../actions/search/countMissed.ts'
import type { Person } from '../../domain/roles.ts'
import { Refusal } from '../../errors.ts'
import { mayReadMissed } from '../../policies/missedSearches.ts'
import { staffEndpoint } from '../responses.ts'

/** What at least five readers of one day looked for and did not find. */
export interface MissedSearch {
  query: string
  /** On how many days. */
  days: number
  /** Of all these days; whoever asked on two of them is counted twice. */
  readers: number
  /** YYYY-MM-DD */
  lastDay: string
  /** The 检索词 that has it as its word or a synonym. */
  term: string | null
}

export interface MissedAnswer {
  /** Days for which it is kept. */
  daysKept: number
  searches: readonly MissedSearch[]
}

/** `GET /api/missed-searches`: what is looked for most comes first. */
const list = async ({ payload }: PayloadRequest, person: Person): Promise<MissedAnswer> => {
  const verdict = mayReadMissed(person)
  if ('not' in verdict) throw new Refusal('NOT_ALLOWED', verdict.not)
  return { daysKept: DAYS_KEPT, searches: await readerOf(payload)<MissedSearch>(MISSED) }
}

const MISSED = `
  select missed.*, (
    select min(term.id::text) from editorial.public_terms term
    where missed.query in (
      select published.folded(word) from unnest(term.word || term.synonyms) word)
  ) as term
  from (
    select query, count(*)::integer as days, sum(readers)::integer as readers,
      max(day)::text as "lastDay"
    from editorial.missed_days group by query
    order by sum(readers) desc, max(day) desc, query limit 200
  ) missed
  order by readers desc, "lastDay" desc, query`

export const missedEndpoints = [staffEndpoint('get', '/missed-searches', list)]
