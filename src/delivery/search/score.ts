import type { Bind } from '../../derive/facets/conditions.ts'
import type { SearchQuery } from './readQuery.ts'

/**
 * How well a row `row` of `published.search` answers the query, as an expression over it and `said`,
 * its text folded. Each term counts by how much it tells, more in a title, and the less the longer
 * the text is; the query just as typed counts beside; what is new, and what is in force, before the rest.
 */
export const scoreOf = (row: string, query: SearchQuery, bind: Bind): string => {
  const words = [...query.terms, ...query.neighbours].flatMap((term, at) =>
    term.words.map((word, nth) => ({ at, word, weight: term.weight * (nth === 0 ? 1 : SYNONYM) })),
  )
  const whole = bind(query.whole)
  return `(
    select sum(of_term) from (
      select max(wanted.weight * (
        ${IN_TITLE} * (strpos(${row}.title_said, wanted.word) > 0)::int
        + times.n / (times.n + ${FULL} * (0.5 + 0.5 * length(${row}.said) / ${USUAL}))
      )) as of_term
      from unnest(
        ${bind(words.map(({ at }) => at))}::int[], ${bind(words.map(({ word }) => word))}::text[],
        ${bind(words.map(({ weight }) => weight))}::float8[]
      ) wanted (term, word, weight)
      cross join lateral (
        select (length(${row}.said) - length(replace(${row}.said, wanted.word, '')))::float8
          / length(wanted.word) as n
      ) times
      group by wanted.term
    ) terms
  )
  + ${WHOLE_TITLE} * (${row}.title_said = ${whole})::int
  + case when strpos(${row}.title_said, ${whole}) > 0
    then ${WHOLE_IN_TITLE} * (1 + length(${whole})::float8 / length(${row}.title_said)) else 0 end
  + ${NEW} * exp(-extract(epoch from now() - ${row}.listed_at) / ${YEARS})
  - ${OUT_OF_FORCE} * (${row}.is_out_of_force)::int`
}

/** A word that means the same as what was typed. */
const SYNONYM = 0.8
/** A term in the title, against one that fills the text. */
const IN_TITLE = 2.5
/** How soon more of the same word stops counting. */
const FULL = 1.2
/** Characters of a text of usual length. */
const USUAL = 3_000
const WHOLE_TITLE = 6
const WHOLE_IN_TITLE = 2
/** What is of today, against what is old; it halves within two years. */
const NEW = 0.6
const YEARS = 3 * 365 * 86_400
const OUT_OF_FORCE = 1
