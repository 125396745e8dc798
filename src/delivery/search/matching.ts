import type { Bind } from '../../derive/facets/conditions.ts'
import type { Domain } from '../../domain/defineDomain.ts'
import { narrowedBy } from '../../derive/facets.ts'
import { gramsOf } from './grams.ts'
import type { SearchQuery, Term } from './readQuery.ts'

/** How a text in grams must be, as an expression of type tsquery. */
export const allTerms = (terms: readonly Term[], bind: Bind): string =>
  `${bind(terms.map(anyWord).join(' & '))}::tsquery`

/** Any of the terms at all. */
export const anyTerm = (terms: readonly Term[], bind: Bind): string =>
  `${bind(terms.map(anyWord).join(' | '))}::tsquery`

/** One term. */
export const oneTerm = (term: Term, bind: Bind): string => `${bind(anyWord(term))}::tsquery`

const anyWord = ({ words }: Term): string => `(${words.map(allGrams).join(' | ')})`

/**
 * A word by all of its grams, as text of a tsquery. They are letters, digits and Chinese characters:
 * nothing in them needs to be escaped.
 */
export const allGrams = (word: string): string =>
  `(${gramsOf(word)
    .map((gram) => (gram.endsWith('*') ? `'${gram.slice(0, -1)}':*` : `'${gram}'`))
    .join(' & ')})`

/** The condition under which an item of `published.items` bears a number that was asked for; undefined for none. */
export const bearsNumber = (
  item: string,
  { documentNumbers, indexNumber }: SearchQuery,
  domains: readonly Domain[],
  bind: Bind,
): string | undefined => {
  const keys = numberKeys(domains)
  const conditions = [
    ...(indexNumber === undefined ? [] : [`${item}.index_number = ${bind(indexNumber)}`]),
    ...documentNumbers.flatMap((number) =>
      keys.map((key) => `${item}.facets @> ${bind(JSON.stringify({ [key]: [number] }))}::jsonb`),
    ),
  ]
  return conditions.length > 0 ? `(${conditions.join(' or ')})` : undefined
}

/** The keys under which items of any domain keep their document number. */
const numberKeys = (domains: readonly Domain[]): string[] => [
  ...new Set(
    domains.flatMap(({ fields }) =>
      Object.entries(fields).flatMap(([key, field]) =>
        field.kind === 'documentNumber' && narrowedBy(field) ? [key] : [],
      ),
    ),
  ),
]
