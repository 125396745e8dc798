import { describe, expect, test } from '@jest/globals'

import { compile } from './compile.ts'

/** A declaration that compiles, with one part changed. */
const declared = ({
  name = `name: { zh: '样品', en: 'Sample' },`,
  label = `'金额'`,
  sums = `{ across: { total: ['basic'] }, down: { by: 'code', of: ['total'] } }`,
  field = '',
  rule = '',
}) => `
import { defineDomain } from '../../../src/domain/defineDomain.ts'
import { choice, day, money, table, text } from '../../../src/domain/fields/index.ts'

export const sample = defineDomain({
  slug: 'sample',
  ${name}
  group: '样品',
  columns: ['sample'],
  duty: { article20: 15, publishBy: 'publication' },
  identifiedBy: ['title'],
  fields: {
    amount: money(${label}),
    colour: choice('颜色', { red: '红', green: '绿' }),
    takenOn: day('日期'),
    rows: table('表', { code: text('编码'), basic: money('基本'), total: money('合计') }, ${sums}),
    ${field}
  },
  rules: [
    { about: 'amount', when: ({ amount, title }) => amount === title, says: '不对' },
    { rowsOf: 'rows', about: 'total', when: ({ total }, { amount }) => total === amount, says: '不对' },
    ${rule}
  ],
})
`

const ruled = (rule: string) => declared({ rule: `{ ${rule}, says: '不对' },` })

const exampled = (values: string) => `
import { columnOf, defineExamples } from '../../../src/domain/defineExamples.ts'
import { sample } from './right.ts'

export const examples = defineExamples(sample, {
  complete: { title: '样品', column: columnOf('sample'), ${values} },
  minimal: {},
  wrong: [{ name: '空', values: { amount: undefined }, issues: [] }],
})
`

/** What is wrong, the declaration, and what the compiler must point to. */
const wrong: readonly (readonly [string, string, string])[] = [
  ['a missing name', declared({ name: '' }), `Property 'name' is missing`],
  ['a missing label', declared({ label: '' }), 'Expected 1-2 arguments, but got 0'],
  ['a label that is no text', declared({ label: '{ unit: "元" }' }), `type 'string'`],
  ['a field of no kind', declared({ field: `extra: { label: '其他' },` }), `type 'Field'`],
  ['a field that every item has', declared({ field: `title: text('标题'),` }), `'TextField'`],
  ['an unknown stage', declared({ field: `extra: text('其他', { required: 'later' }),` }), 'later'],
  ['an unknown option', declared({ field: `extra: text('其他', { wide: true }),` }), `'wide'`],
  ['an unknown part', declared({ sums: `{ across: { total: ['parts'] } }` }), 'parts'],
  ['an unknown total', declared({ sums: `{ across: { sum: ['basic'] } }` }), `'sum'`],
  ['an unknown summed column', declared({ sums: `{ down: { by: 'code', of: ['sum'] } }` }), 'sum'],
  ['an unknown code column', declared({ sums: `{ down: { by: 'no', of: ['total'] } }` }), `"no"`],
  ['a rule about an unknown field', ruled(`about: 'amounts', when: () => true`), 'amounts'],
  ['a rule about an unknown cell', ruled(`rowsOf: 'rows', about: 'sum', when: () => true`), 'sum'],
  [
    'a rule about rows of no table',
    ruled(`rowsOf: 'amount', about: 'total', when: () => true`),
    '"amount"',
  ],
  [
    'a rule that reads an unknown field',
    ruled(`about: 'amount', when: ({ sum }) => !sum`),
    `'sum'`,
  ],
  [
    'a rule that asks for no option',
    ruled(`about: 'colour', when: ({ colour }) => colour === 'blue'`),
    `'"blue"'`,
  ],
  [
    'a rule without words',
    declared({ rule: `{ about: 'amount', when: () => true },` }),
    `'says' is missing`,
  ],
  ['an example of the wrong kind', exampled('amount: 12,'), `'number' is not assignable`],
  ['an example with no such option', exampled(`colour: 'blue',`), `'"blue"'`],
  ['an example with no such field', exampled(`amounts: '12.00',`), `'amounts' does not exist`],
  ['an example with no such cell', exampled(`rows: [{ sum: '12.00' }],`), `'sum' does not exist`],
]

const said = compile({
  right: declared({}),
  examples: exampled(`amount: '12.00', colour: 'red', rows: [{ total: '1.00' }],`),
  ...Object.fromEntries(wrong.map(([, source], index) => [`wrong${index}`, source])),
})

describe('the compiler', () => {
  test('takes a right declaration with right examples', () => {
    expect({ right: said.right, examples: said.examples }).toEqual({ right: [], examples: [] })
  })

  test.each(wrong.map(([name, , pointsTo], index) => ({ name, pointsTo, index })))(
    'refuses $name',
    ({ pointsTo, index }) => {
      expect(said[`wrong${index}`]?.join('\n')).toContain(pointsTo)
    },
  )
})
