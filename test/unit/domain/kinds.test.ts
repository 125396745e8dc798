import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'

import {
  choice,
  choices,
  column,
  columns,
  count,
  creditCode,
  day,
  division,
  documentNumber,
  files,
  flag,
  identityNumber,
  items,
  link,
  money,
  organisation,
  period,
  quantity,
  richText,
  subjectClass,
  table,
  text,
  texts,
  year,
  type Field,
  type FieldKind,
} from '../../../src/domain/fields/index.ts'
import { KINDS, plainText, richTextOf } from '../../../src/domain/kinds/index.ts'

const ID = '01890000-0000-7000-8000-000000000001'
const colours = { red: '红', green: '绿' }

/** One field of every kind. */
const FIELDS: { readonly [K in FieldKind]: Field } = {
  text: text('文字'),
  texts: texts('几条'),
  richText: richText('正文'),
  day: day('日期'),
  year: year('年度'),
  period: period('报告期'),
  money: money('金额'),
  quantity: quantity('值', { unit: 'mg/L' }),
  count: count('项数', { unit: '项' }),
  choice: choice('颜色', colours),
  choices: choices('颜色', { ...colours, cyanOrBlue: '青、蓝' }),
  flag: flag('达标'),
  subjectClass: subjectClass('主题分类'),
  organisation: organisation('单位'),
  division: division('县（区）'),
  creditCode: creditCode('代码'),
  identityNumber: identityNumber('证件号码'),
  documentNumber: documentNumber('文号'),
  link: link('网址'),
  column: column('栏目'),
  columns: columns('栏目'),
  files: files('附件'),
  items: items('相关信息', { most: 2 }),
  table: table('表', { name: text('名称'), amount: money('金额'), takenOn: day('日期') }),
}

const kindOf = (field: Field) => {
  const { check, parse, print } = KINDS[field.kind]
  return {
    codes: (value: unknown) => check(value, field as never).map(({ code }) => code),
    parse: (typed: string) => parse(typed, field as never),
    print: (value: unknown) => print(value as never, field as never),
  }
}
const of = (kind: FieldKind) => kindOf(FIELDS[kind])

describe('what a person types', () => {
  test.each<[FieldKind, string, unknown]>([
    ['text', ' 水源地 ', '水源地'],
    ['texts', '国务院、中央军委；', ['国务院', '中央军委']],
    ['day', '2018年5月8日', '2018-05-08'],
    ['year', '2018年度', 2018],
    ['period', '2018年一季度', '2018-Q1'],
    ['period', '2018年第4季度', '2018-Q4'],
    ['period', '2018 q3', '2018-Q3'],
    ['period', '2018年3月', '2018-03'],
    ['period', '2018/12', '2018-12'],
    ['period', '2018年', '2018'],
    ['money', '¥', undefined],
    ['money', '1,234.5', '1234.50'],
    ['quantity', '＜0.01', '<0.01'],
    ['quantity', '6.5~8.5', '6.5～8.5'],
    ['quantity', '6.5-8.5', '6.5～8.5'],
    ['quantity', '-0.5', '-0.5'],
    ['quantity', '0.004L', '0.004L'],
    ['quantity', '>=3', '≥3'],
    ['quantity', '偏高', undefined],
    ['count', '1,461', 1461],
    ['count', '二', undefined],
    ['choice', '红', 'red'],
    ['choice', 'green', 'green'],
    ['choice', 'constructor', undefined],
    ['choices', '红，绿', ['red', 'green']],
    ['choices', '红、', ['red']],
    ['choices', '红、紫', undefined],
    ['choices', '绿；青、蓝、红', ['green', 'cyanOrBlue', 'red']],
    ['choices', '青、', undefined],
    ['flag', '√', true],
    ['flag', '不达标', false],
    ['flag', 'constructor', undefined],
    ['subjectClass', '综合政务 / 政务公开', '综合政务\\政务公开'],
    ['subjectClass', '其他\\其他', '其他'],
    ['subjectClass', '没有这一类', undefined],
    ['organisation', ` ${ID} `, ID],
    ['organisation', '财政局', undefined],
    ['division', '６２１００２', '621002'],
    ['identityNumber', ' 11010519491231002x', '11010519491231002X'],
    ['documentNumber', '庆政办发[2018]18号', '庆政办发〔2018〕18号'],
    ['documentNumber', ' 无 ', '无'],
    ['link', ' https://zgqingyang.gov.cn/gk ', 'https://zgqingyang.gov.cn/gk'],
    ['files', `${ID}，${ID}`, [ID, ID]],
    ['files', `${ID}，附件`, undefined],
  ])('as %s, %j is %j', (kind, typed, value) => {
    expect(of(kind).parse(typed)).toEqual(value)
    if (value !== undefined) expect(of(kind).codes(value)).toEqual([])
  })

  test('in a table is what a spreadsheet puts on the clipboard, blank lines left out', () => {
    expect(of('table').parse('甲\t1,000\t2018/5/8\r\n\r\n乙\t\t\n丙\t一万\t昨天\t多出')).toEqual([
      { name: '甲', amount: '1000.00', takenOn: '2018-05-08' },
      { name: '乙' },
      { name: '丙', amount: '一万', takenOn: '昨天' },
    ])
  })

  test('of a pattern may be full-width where the pattern is not', () => {
    const code = kindOf(text('编码', { pattern: { test: /^\d{3}$/, says: '三位' } }))
    expect(code.parse('２０１')).toBe('201')
    expect(code.parse('（二）')).toBe('（二）')
  })

  test.each(Object.keys(FIELDS) as FieldKind[])(
    'as %s is never read into something unfit',
    (kind) => {
      const { codes, parse } = of(kind)
      fc.assert(
        fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), (typed) => {
          const value = parse(typed)
          if (value !== undefined && !LEFT_TO_THE_CHECK.has(kind)) expect(codes(value)).toEqual([])
        }),
      )
    },
  )
})

/** Their parse only tidies; whether they are right, the check says. */
const LEFT_TO_THE_CHECK = new Set<FieldKind>([
  'creditCode',
  'identityNumber',
  'documentNumber',
  'link',
  'table',
])

describe('what is wrong with a value', () => {
  test.each<[FieldKind, unknown, string]>([
    ['creditCode', '91621002MADEMQY010', 'malformed'],
    ['identityNumber', '621002199001019990', 'malformed'],
    ['documentNumber', '庆政办发[2018]18号', 'malformed'],
    ['link', 'javascript:alert(1)', 'malformed'],
    ['link', 'zgqingyang.gov.cn', 'malformed'],
    ['day', '2018-02-30', 'unreadable'],
    ['year', 1948, 'unreadable'],
    ['period', '2018-Q5', 'unreadable'],
    ['money', '12.5', 'unreadable'],
    ['quantity', 450, 'unreadable'],
    ['count', -1, 'unreadable'],
    ['choice', 'toString', 'unreadable'],
    ['choices', 'red', 'unreadable'],
    ['texts', ['甲', ' '], 'unreadable'],
    ['organisation', 'qingyang-finance', 'unreadable'],
    ['richText', { root: { children: [{ text: 1 }] } }, 'unreadable'],
    ['richText', { root: { children: ['段落'] } }, 'unreadable'],
  ])('as %s, %j is %s', (kind, value, code) => {
    expect(of(kind).codes(value)).toEqual([code])
  })

  test('is told from a draft on when it cannot be kept, else from submission on', () => {
    expect(KINDS.day.check('昨天', day('日期'))).toMatchObject([{ from: 'save' }])
    expect(KINDS.creditCode.check('1', creditCode('代码'))).toMatchObject([{ from: 'submit' }])
  })

  test('of an identity number is its check digit, unless any document will do', () => {
    const any = kindOf(identityNumber('证件号码', { documents: 'any' }))
    expect(any.codes('E12345678')).toEqual([])
    expect(any.codes('H1234567(8)')).toEqual([])
    expect(any.codes('见附件')).toEqual(['malformed'])
    expect(of('identityNumber').codes('E12345678')).toEqual(['malformed'])
  })

  test('never repeats a personal number', () => {
    const [finding] = KINDS.identityNumber.check('621002199001019990', identityNumber('证件号码'))
    expect(finding?.message).not.toContain('6210')
  })
})

describe('what people read', () => {
  test.each<[FieldKind, unknown, string]>([
    ['texts', ['国务院', '中央军委'], '国务院、中央军委'],
    ['day', '2018-05-08', '2018年5月8日'],
    ['year', 2018, '2018年'],
    ['period', '2018-Q1', '2018年一季度'],
    ['period', '2018-03', '2018年3月'],
    ['period', '2018', '2018年'],
    ['money', '1234.50', '1,234.50万元'],
    ['quantity', '450', '450 mg/L'],
    ['quantity', '未检出', '未检出'],
    ['count', 23, '23项'],
    ['choice', 'red', '红'],
    ['choices', ['red', 'green'], '红、绿'],
    ['flag', false, '否'],
    ['subjectClass', '综合政务\\政务公开', '综合政务 / 政务公开'],
    ['identityNumber', '11010519491231002X', '11*************02X'],
    ['richText', richTextOf('一\n二'), '一\n二'],
    ['table', [{}, {}], '2 行'],
  ])('of %s %j is %j', (kind, value, words) => {
    expect(of(kind).print(value)).toBe(words)
  })

  test('of a table in rich text is its cells by tabs', () => {
    const cell = (words: string) => ({
      type: 'tablecell',
      children: [{ type: 'paragraph', children: [{ type: 'text', text: words }] }],
    })
    const row = { type: 'tablerow', children: [cell('指标'), cell('450')] }
    expect(plainText({ root: { children: [{ type: 'table', children: [row] }] } })).toBe(
      '指标\t450\t\n',
    )
  })
})
