import { describe, expect, test } from '@jest/globals'

import { checkDomains, WrongDeclaration } from '../../../src/domain/checkDomains.ts'
import type { Domain, Rule } from '../../../src/domain/defineDomain.ts'
import {
  choice,
  day,
  identityNumber,
  money,
  table,
  text,
  type Fields,
} from '../../../src/domain/fields/index.ts'
import { sampleDomain, sampleRule } from './sampleDomain.ts'

const right = sampleDomain({
  fields: {
    note: text('说明'),
    takenOn: day('日期'),
    rows: table('表', { code: text('编码'), basic: money('基本'), total: money('合计') }),
  },
})

/** What start-up says of a domain with some parts changed. */
const faults = (parts: Partial<Domain>): string => {
  try {
    checkDomains([{ ...right, ...parts }])
    return ''
  } catch (error) {
    if (error instanceof WrongDeclaration) return error.message
    throw error
  }
}
const withField = (field: Fields) => faults({ fields: { ...right.fields, ...field } })
const withRule = (rule: Rule) => faults({ rules: [rule] })
const withSums = (sums: object) => withField({ rows: { ...right.fields.rows, ...sums } as never })

describe('the check at start', () => {
  test('passes a right declaration', () => {
    expect(faults({})).toBe('')
  })

  test.each([
    ['a slug with capitals', faults({ slug: 'Sample' }), `slug 'Sample' must be kebab-case`],
    ['a slug that is too long', faults({ slug: 'a'.repeat(41) }), 'longer than 40'],
    ['a missing name', faults({ name: { zh: '样品', en: '' } }), 'name needs zh and en'],
    ['an unknown chain', faults({ chain: 'none' as never }), `chain 'none' does not exist`],
    [
      'no item of article 20',
      faults({ duty: { article20: 16, publishBy: 'publication' } }),
      '1 to 15',
    ],
    ['no deadline rule', faults({ duty: { article20: 1, publishBy: 'soon' } }), `'soon'`],
    [
      'a period counted from what is no day',
      faults({ duty: { article20: 1, publishBy: 'publication', countedFrom: 'note' } }),
      `duty.countedFrom 'note'`,
    ],
    ['an empty label', withField({ extra: text('') }), 'fields.extra: a label is missing'],
    [
      'an empty label in a table',
      withField({ extra: table('表', { a: text('') }) }),
      'fields.extra.a',
    ],
    ['a key that is not camelCase', withField({ 'not-camel': text('说明') }), 'fields.not-camel'],
    ['a field that every item has', withField({ title: text('标题') }), 'fields.title'],
    ['a name taken by the house', withField({ stage: text('环节') }), 'fields.stage'],
    ['nothing to choose from', withField({ extra: choice('颜色', {}) }), 'fields.extra'],
    [
      'a pattern that remembers',
      withField({ extra: text('码', { pattern: { test: /a/g, says: '不对' } }) }),
      'fields.extra',
    ],
    [
      'a facet that is never published',
      withField({ extra: identityNumber('证件号码', { facet: true }) }),
      'fields.extra: what is not published',
    ],
    [
      'an unknown part of a sum',
      withSums({ across: { total: ['parts'] } }),
      `fields.rows: its sums name the unknown column 'parts'`,
    ],
    ['an unknown total', withSums({ across: { sum: ['basic'] } }), `unknown column 'sum'`],
    ['an unknown code', withSums({ down: { by: 'number', of: ['total'] } }), `'number'`],
    ['a sum of what is no money', withSums({ across: { total: ['code'] } }), 'fields.rows.code'],
    [
      'a rule about an unknown field',
      withRule(sampleRule('amount', () => false)),
      `rules[0]: there is no field 'amount'`,
    ],
    [
      'a rule about an unknown cell',
      withRule({ ...sampleRule('sum', () => false), rowsOf: 'rows' }),
      `there is no field 'rows.sum'`,
    ],
    [
      'a rule about rows of what is no table',
      withRule({ ...sampleRule('total', () => false), rowsOf: 'note' }),
      `there is no field 'note.total'`,
    ],
    [
      'a rule without words',
      withRule(sampleRule('note', () => false, { says: '' })),
      'rules[0]: says nothing',
    ],
  ])('names the file and the place of %s', (_, said, place) => {
    expect(said).toContain('/domain.ts: ')
    expect(said).toContain(place)
  })

  test('says in which file a slug is declared twice', () => {
    expect(() => checkDomains([right, right])).toThrow(
      `plugins/domains/sample/domain.ts: slug 'sample' is declared twice`,
    )
  })

  test('knows the columns of the catalogue, once there is one', () => {
    expect(() => checkDomains([right], new Set(['sample/items']))).not.toThrow()
    expect(() => checkDomains([right], new Set(['other']))).toThrow(
      `plugins/domains/sample/domain.ts: columns: 'sample/items' is not in the catalogue`,
    )
  })

  test('tells all faults at once', () => {
    const said = faults({ slug: 'S', fields: { A: text('') } })
    expect(said.split('\n').slice(1)).toHaveLength(3)
  })
})
