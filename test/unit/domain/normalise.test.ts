import { describe, expect, test } from '@jest/globals'

import {
  choice,
  choices,
  creditCode,
  day,
  documentNumber,
  files,
  longText,
  money,
  quantity,
  richText,
  table,
  text,
  texts,
  year,
} from '../../../src/domain/fields/index.ts'
import { richTextOf } from '../../../src/domain/kinds/index.ts'
import { normaliseValues } from '../../../src/domain/normalise.ts'

const fields = {
  title: text('标题'),
  words: longText('说明'),
  code: text('编码', { pattern: { test: /^\d{3}$/, says: '三位' } }),
  issuers: texts('发文机关'),
  body: richText('正文'),
  takenOn: day('日期'),
  fiscalYear: year('年度'),
  amount: money('金额'),
  limit: quantity('限值'),
  number: documentNumber('文号'),
  credit: creditCode('代码'),
  colour: choice('颜色', { red: '红（大红）', green: '绿' }),
  colours: choices('颜色', { red: '红', green: '绿' }),
  attachments: files('附件'),
  rows: table('表', { code: text('编码'), amount: money('金额') }),
}
const normalised = (values: object) => normaliseValues(fields, { ...values })

describe('putting values into their one spelling', () => {
  test.each([
    ['amount', '1,234.5', '1234.50'],
    ['amount', '１，２３４．５', '1234.50'],
    ['amount', '（12）', '-12.00'],
    ['amount', 1234.5, '1234.50'],
    ['amount', 0.1 + 0.2, '0.30'],
    ['limit', 450, '450'],
    ['limit', '<= 4.5', '≤4.5'],
    ['limit', '6.5-8.5', '6.5～8.5'],
    ['number', '庆政办发[2018]18号', '庆政办发〔2018〕18号'],
    ['takenOn', '2018年5月8日', '2018-05-08'],
    ['fiscalYear', '２０１８年度', 2018],
    ['credit', ' 91621002-made mqy012', '91621002MADEMQY012'],
    ['colour', '红(大红)', 'red'],
    ['colours', '红、绿', ['red', 'green']],
    ['code', '２０１', '201'],
    ['title', '  关于印发\r\n方案的通知\u200b ', '关于印发 方案的通知'],
    ['words', ' 一\v二\r\n三\0 ', '一\n二\n三'],
    ['issuers', [' 国务院 ', '', '中央军委', '国务院'], ['国务院', '中央军委']],
  ])('%s: %j becomes %j', (key, typed, kept) => {
    expect(normalised({ [key]: typed })).toEqual({ [key]: kept })
  })

  test.each(['', '  ', '\u3000', '\u200b\n', null])('%j is nothing', (value) => {
    for (const key of Object.keys(fields)) expect(normalised({ [key]: value })[key]).toBeUndefined()
  })

  test.each([
    ['amount', '一万'],
    ['amount', 12.345],
    ['takenOn', '2018-02-30'],
    ['colours', '红、紫'],
    ['attachments', '附件一'],
    ['rows', '201\t12'],
    ['issuers', '国务院'],
    ['body', '正文'],
    ['rows', [1, null]],
    ['rows', [{}, '']],
  ])('%s: %j stays, for the check to say what is wrong', (key, value) => {
    expect(normalised({ [key]: value })).toEqual({ [key]: value })
  })

  test('leaves a table that is none as it came', () => {
    expect(normaliseValues(fields, { rows: ['', {}] })).toEqual({ rows: ['', {}] })
  })

  test('reaches into the cells of a table and drops the blank rows at its end', () => {
    const rows = [
      { code: ' 201 ', amount: '1,000' },
      { code: '', amount: null },
      { code: '202', amount: 12, other: '列' },
      { code: ' ' },
      {},
    ]
    expect(normalised({ rows })).toEqual({
      rows: [{ code: '201', amount: '1000.00' }, {}, { code: '202', amount: '12.00', other: '列' }],
    })
  })

  test('leaves rich text and unknown fields alone', () => {
    const values = { body: richTextOf('一\n二'), other: ' 其他 ' }
    expect(normalised(values)).toEqual(values)
  })

  test('does not change what it was given', () => {
    const rows = [Object.freeze({ code: ' 201 ' })]
    const values = Object.freeze({ title: ' 标题 ', rows: Object.freeze(rows) })
    expect(normalised(values)).toEqual({ title: '标题', rows: [{ code: '201' }] })
    expect(values.title).toBe(' 标题 ')
  })
})
