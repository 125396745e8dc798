import { describe, expect, test } from '@jest/globals'

import { day, flag, money, table, text } from '../../../src/domain/fields/index.ts'
import { issuesOf } from '../../../src/domain/issuesOf.ts'
import { registered, sampleDomain, sampleRule } from './sampleDomain.ts'

const domain = sampleDomain({
  fields: {
    note: text('说明', { required: 'publish', maxLength: 5 }),
    takenOn: day('日期', { required: 'submit', source: '规范第三条' }),
    rows: table('表', {
      name: text('名称', { required: 'submit' }),
      value: money('值'),
      met: flag('达标'),
    }),
  },
  rules: [
    sampleRule('note', ({ note, takenOn }) => note === '早' && takenOn === undefined),
    sampleRule('takenOn', ({ takenOn }) => String(takenOn) > '2018-12-31', {
      says: '日期太晚',
      source: '条例第一条',
    }),
    {
      rowsOf: 'rows',
      about: 'met',
      when: ({ value, met }) => value !== undefined && met === undefined,
      says: '应当写明是否达标',
      from: 'submit',
    },
  ],
})
const right = { ...registered, note: '好', takenOn: '2018-05-08' }
const found = (values: object, stage: 'save' | 'submit' | 'publish') =>
  issuesOf(domain, { ...right, ...values }, stage).map(({ path, code }) => `${path} ${code}`)

describe('what is wrong with an item', () => {
  test('is nothing when all is there', () => {
    expect(found({}, 'publish')).toEqual([])
  })

  test('is asked from the stage that a field names', () => {
    const empty = { note: undefined, takenOn: '' }
    expect(found(empty, 'save')).toEqual([])
    expect(found(empty, 'submit')).toEqual(['takenOn required'])
    expect(found(empty, 'publish')).toEqual(['note required', 'takenOn required'])
  })

  test('cites for each empty field what asks for it, or else the duty of the domain', () => {
    const values = { ...right, summary: '', takenOn: '', note: '', rows: [{ value: '1' }] }
    const cited = issuesOf(domain, values, 'publish').map(({ path, rule }) => [path, rule])
    expect(Object.fromEntries(cited)).toMatchObject({
      summary: '条例第十二条',
      takenOn: '规范第三条',
      note: '条例第二十条第（十五）项',
      'rows.0.name': '条例第二十条第（十五）项',
    })
  })

  test.each([
    null,
    '',
    '  ',
    '　',
    [],
    { root: { children: [{ type: 'paragraph', children: [] }] } },
  ])('counts %j as left empty', (value) => {
    expect(found({ takenOn: value }, 'submit')).toEqual(['takenOn required'])
  })

  test('keeps in a draft what does not fit, and nothing that cannot be read', () => {
    expect(found({ note: '太长了的说明', takenOn: '五月八日' }, 'save')).toEqual([
      'takenOn unreadable',
    ])
    expect(found({ note: '太长了的说明' }, 'submit')).toEqual(['note tooLong'])
  })

  test('names the field in the words of the form, and the law', () => {
    expect(issuesOf(domain, { ...right, takenOn: '2019-01-01' }, 'submit')).toEqual([
      { path: 'takenOn', code: 'rule', message: '日期太晚', rule: '条例第一条' },
    ])
    const [issue] = issuesOf(domain, { ...right, note: '太长了的说明' }, 'submit')
    expect(issue?.message).toBe('说明：不超过 5 字，现有 6 字')
  })

  test('points to the cell', () => {
    const rows = [
      { name: '甲', value: '1.00', met: true },
      { value: '一' },
      { name: '丙', other: 1 },
    ]
    expect(found({ rows }, 'save')).toEqual([
      'rows.1.value unreadable',
      'rows.2.other unknownColumn',
    ])
    expect(found({ rows }, 'submit')).toContain('rows.1.name required')
  })

  test('still finds what is wrong with the other rows of a table', () => {
    const rows = [
      { name: '甲', value: '1.00' },
      { value: '2.00', met: true },
      { name: '', met: '是' },
    ]
    expect(found({ rows }, 'submit')).toEqual([
      'rows.1.name required',
      'rows.2.name required',
      'rows.2.met unreadable',
      'rows.0.met rule',
    ])
  })

  test('says no more about a field that is wrong in itself', () => {
    expect(found({ takenOn: '9999年' }, 'submit')).toEqual(['takenOn unreadable'])
  })

  test('gives rules only what can be read, and the rest as absent', () => {
    expect(found({ note: '早', takenOn: 20180508 }, 'submit')).toEqual([
      'takenOn unreadable',
      'note rule',
    ])
  })

  test.each(['\0', 'a\ud800', { root: { children: [{ text: 'a\0' }] } }])(
    'does not keep what no database can: %j',
    (value) => {
      expect(found({ note: value }, 'save')).toEqual(['note unreadable'])
    },
  )

  test('survives nesting that no editor makes', () => {
    const deep = JSON.parse('{"children":['.repeat(5_000) + ']}'.repeat(5_000)) as object
    expect(found({ note: { root: deep } }, 'save')).toEqual([])
    const filled = JSON.parse('['.repeat(5_000) + ']'.repeat(5_000)) as object
    expect(found({ note: filled }, 'save')).toEqual(['note unreadable'])
  })

  test('of another attribute than 主动公开 is that it cannot be published', () => {
    const withheld = { attribute: 'withheld', ground: 'privacy', legalBasis: '条例第十五条' }
    expect(found(withheld, 'submit')).toEqual([])
    expect(found(withheld, 'publish')).toEqual(['attribute rule'])
  })
})
