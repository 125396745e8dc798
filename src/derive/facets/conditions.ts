import type { Field } from '../../domain/fields/index.ts'
import { narrowedBy, type NarrowedBy } from '../facets.ts'

/** Adds a value to a statement's parameters and returns its placeholder. */
export type Bind = (value: unknown) => string

/** Bounds as the filter's input type delivers them; either may be left open. */
interface Between {
  from?: string | number | null
  to?: string | number | null
}

/**
 * The condition on `facets`, an expression of jsonb, under which an item is among those asked for.
 * Values are always parameters. Undefined when nothing was given.
 */
export const facetCondition = (
  facets: string,
  { key, field, given }: { key: string; field: Field; given: unknown },
  bind: Bind,
): string | undefined => {
  const by = narrowedBy(field)
  if (by === undefined || given === undefined || given === null) return undefined
  return CONDITIONS[by](facets, key, given as never, bind)
}

type Condition<Wanted> = (
  facets: string,
  key: string,
  given: Wanted,
  bind: Bind,
) => string | undefined
type Conditions = Record<NarrowedBy, Condition<never>> & {
  words: Condition<readonly string[]>
  numbers: Condition<readonly number[]>
  days: Condition<Between>
  amounts: Condition<Between>
  flag: Condition<boolean>
  items: Condition<readonly string[]>
}

/** Containment is what the index on `facets` knows. */
const contains = (facets: string, key: string, value: unknown, bind: Bind): string =>
  `${facets} @> ${bind(JSON.stringify({ [key]: value }))}::jsonb`

const among = (facets: string, key: string, given: readonly unknown[], bind: Bind): string =>
  given.length === 0
    ? 'false'
    : `(${given.map((one) => contains(facets, key, [one], bind)).join(' or ')})`

/** Items are asked for by their index numbers, which is what readers know, and kept by their ids. */
const amongItems: Condition<readonly string[]> = (facets, key, given, bind) =>
  given.length === 0
    ? 'false'
    : `(${given.map((number) => `${facets} @> ${linkTo(number, key, bind)}`).join(' or ')})`

const linkTo = (indexNumber: string, key: string, bind: Bind): string =>
  `jsonb_build_object(${bind(key)}::text, jsonb_build_array((
    select linked.id from published.items linked where linked.index_number = ${bind(indexNumber)})))`

const between =
  (read: (text: string) => string, type: string): Condition<Between> =>
  (facets, key, { from, to }, bind) => {
    const bounds = [
      ['>=', from],
      ['<=', to],
    ].filter(([, bound]) => bound !== undefined && bound !== null)
    if (bounds.length === 0) return undefined
    const value = read(`(${facets} ->> ${bind(key)}::text)`)
    return bounds.map(([is, bound]) => `${value} ${is} ${bind(bound)}::${type}`).join(' and ')
  }

const CONDITIONS: Conditions = {
  words: among,
  numbers: among,
  // Days compare as text; the collation must not depend on the database.
  days: between((text) => `${text} collate "C"`, 'text'),
  amounts: between((text) => `${text}::numeric`, 'numeric'),
  flag: contains,
  items: amongItems,
}
