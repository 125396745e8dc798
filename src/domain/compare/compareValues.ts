import {
  isEmpty,
  type Field,
  type FieldKind,
  type FieldOf,
  type Fields,
  type Values,
} from '../fields/index.ts'
import { printed } from '../kinds/printed.ts'
import { pairEqual } from './align.ts'
import { compareBlocks } from './compareBlocks.ts'
import { compareTables } from './compareTables.ts'
import type { EntryDifference, FieldDifference, ValueDifference } from './Difference.ts'
import type { Naming, Referred } from './Naming.ts'
import { linesOf, readBlocks } from './richText/blocks.ts'
import { sameValue } from './sameValue.ts'

/**
 * Every field in which two texts of an item differ, in the order of the fields. Both texts come with
 * personal data in clear; none of it is in the answer.
 */
export const compareValues = (
  fields: Fields,
  before: Values,
  after: Values,
  naming: Naming,
): FieldDifference[] =>
  Object.entries(fields).flatMap(([key, field]) => {
    if (sameValue(before[key], after[key])) return []
    const found = compare({ field, before: before[key], after: after[key], naming })
    return isToBeSeen(found) ? [{ key, label: field.label, ...found }] : []
  })

interface Sides<F extends Field = Field> {
  field: F
  before: unknown
  after: unknown
  naming: Naming
}

/** The rows of the table are checked one by one; TypeScript cannot follow the kind into its row. */
const compare = (sides: Sides): ValueDifference => COMPARE[sides.field.kind](sides as never)

/** Trees may differ in what nobody sees, such as the version of the editor. */
const isToBeSeen = (found: ValueDifference): boolean => {
  if (found.kind === 'text') return found.blocks.some(({ change }) => change !== 'kept')
  if (found.kind === 'table') return found.grid.rows.some(({ change }) => change !== 'kept')
  return true
}

const values = ({ field, before, after }: Sides): ValueDifference => ({
  kind: 'value',
  ...(!isEmpty(before) && { before: printed(field, before) }),
  ...(!isEmpty(after) && { after: printed(field, after) }),
})

const lines = ({ before, after }: Sides): ValueDifference => ({
  kind: 'text',
  blocks: compareBlocks(linesOf(String(before ?? '')), linesOf(String(after ?? ''))),
})

const named =
  (of: Referred) =>
  ({ before, after, naming }: Sides): ValueDifference => ({
    kind: 'value',
    ...(!isEmpty(before) && { before: naming(of, String(before)) }),
    ...(!isEmpty(after) && { after: naming(of, String(after)) }),
  })

const list =
  (nameOf: (one: string, sides: Sides) => string) =>
  (sides: Sides): ValueDifference => {
    const [was, is] = [partsOf(sides.before), partsOf(sides.after)]
    return {
      kind: 'list',
      entries: pairEqual(was, is).map(({ before, after }): EntryDifference => {
        const one = was[before ?? -1] ?? is[after ?? -1] ?? ''
        const change = before === undefined ? 'inserted' : after === undefined ? 'deleted' : 'kept'
        return { change, text: nameOf(one, sides) }
      }),
    }
  }

const partsOf = (value: unknown): string[] => (isEmpty(value) ? [] : [value].flat().map(String))

const references = (of: Referred) => list((id, { naming }) => naming(of, id))

/** How two values of each kind are laid over one another. */
const COMPARE: { readonly [K in FieldKind]: (sides: Sides<FieldOf<K>>) => ValueDifference } = {
  text: lines,
  texts: list((text) => text),
  richText: ({ before, after, naming }) => ({
    kind: 'text',
    blocks: compareBlocks(readBlocks(before, naming), readBlocks(after, naming)),
  }),
  day: values,
  year: values,
  period: values,
  money: values,
  quantity: values,
  count: values,
  flag: values,
  choice: values,
  choices: list((key, { field }) => printed(field, [key])),
  subjectClass: values,
  organisation: named('organisation'),
  division: values,
  creditCode: values,
  identityNumber: () => ({ kind: 'hidden' }),
  documentNumber: values,
  link: values,
  column: named('column'),
  columns: references('column'),
  files: references('file'),
  items: references('item'),
  table: ({ before, after, field }) => ({
    kind: 'table',
    grid: compareTables(before, after, field),
  }),
}
