import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { compareValues, referencesIn, type Naming } from '../../../../src/domain/compare/index.ts'
import {
  choice,
  choices,
  day,
  files,
  flag,
  identityNumber,
  items,
  longText,
  money,
  organisation,
  richText,
  table,
  text,
  texts,
} from '../../../../src/domain/fields/index.ts'
import { richTextOf } from '../../../../src/domain/kinds/index.ts'
import { document, innerLink, paragraph, picture } from './lexical.ts'
import { blocksOf, marked } from './sides.ts'

const fields = {
  title: text('标题'),
  summary: longText('内容概述'),
  investment: money('总投资'),
  signedOn: day('签订日期'),
  isShared: flag('是否共建'),
  stage: choice('阶段', { begun: '已开工', done: '已竣工' }),
  channels: choices('公开载体', { website: '网站', gazette: '公报' }),
  issuers: texts('发文机关'),
  unit: organisation('责任单位'),
  attachments: files('附件'),
  basis: items('依据'),
  owner: identityNumber('证件号码'),
  body: richText('正文'),
  parts: table('标段', { name: text('名称'), price: money('中标价') }),
}
const NAMES: Readonly<Record<string, string>> = {
  u1: '庆阳市水务局',
  u2: '庆阳市财政局',
  f1: '合同.pdf',
  f2: '补充合同.pdf',
}
const naming: Naming = (_, id) => NAMES[id] ?? id
const compare = (before: object, after: object) =>
  compareValues(fields, before as never, after as never, naming)

const START = {
  title: '马莲河治理工程',
  summary: '工程总投资1,200万元。\n工期两年。',
  investment: '1200.00',
  signedOn: '2018-05-08',
  isShared: false,
  stage: 'begun',
  channels: ['website'],
  issuers: ['庆阳市水务局'],
  unit: 'u1',
  attachments: ['f1'],
  body: richTextOf('第一段。\n第二段。'),
  parts: [{ name: '一标段', price: '700.00' }],
}

describe('two texts of an item', () => {
  test('that say the same differ nowhere, whatever is empty in whatever way', () => {
    expect(compare(START, structuredClone(START))).toEqual([])
    const { basis: _, ...empty } = { ...START, basis: [], owner: '', isShared: false }
    expect(compare(START, { ...empty, basis: null })).toEqual([])
  })

  test('differ field by field, in the order of the form and in words', () => {
    const found = compare(START, {
      ...START,
      investment: '1350.00',
      signedOn: undefined,
      isShared: true,
      stage: 'done',
      unit: 'u2',
    })
    expect(found).toEqual([
      {
        key: 'investment',
        label: '总投资',
        kind: 'value',
        before: '1,200.00万元',
        after: '1,350.00万元',
      },
      { key: 'signedOn', label: '签订日期', kind: 'value', before: '2018年5月8日' },
      { key: 'isShared', label: '是否共建', kind: 'value', before: '否', after: '是' },
      { key: 'stage', label: '阶段', kind: 'value', before: '已开工', after: '已竣工' },
      {
        key: 'unit',
        label: '责任单位',
        kind: 'value',
        before: '庆阳市水务局',
        after: '庆阳市财政局',
      },
    ])
  })

  test('are compared word by word in texts of one line and of several', () => {
    const found = compare(START, {
      ...START,
      title: '马莲河综合治理工程',
      summary: '工程总投资1,350万元。\n工期两年。\n由市水务局组织实施。',
    })
    const read = found.map((one) =>
      one.kind === 'text' ? one.blocks.map(({ segments }) => marked(segments)) : one,
    )
    expect(read).toEqual([
      ['马莲河{+综合+}治理工程'],
      ['工程总投资[-1,200-]{+1,350+}万元。', '工期两年。', '{+由市水务局组织实施。+}'],
    ])
  })

  test('show of a list what came and what went, by name', () => {
    const found = compare(START, {
      ...START,
      channels: ['website', 'gazette'],
      attachments: ['f2'],
    })
    expect(found).toEqual([
      {
        ...{ key: 'channels', label: '公开载体', kind: 'list' },
        entries: [
          { change: 'kept', text: '网站' },
          { change: 'inserted', text: '公报' },
        ],
      },
      {
        ...{ key: 'attachments', label: '附件', kind: 'list' },
        entries: [
          { change: 'deleted', text: '合同.pdf' },
          { change: 'inserted', text: '补充合同.pdf' },
        ],
      },
    ])
  })

  test('never show personal data, only that it has changed', () => {
    const numbers = fc.stringMatching(/^[1-9][0-9]{16}[0-9X]$/)
    fc.assert(
      fc.property(numbers, numbers, fc.option(numbers), (one, other, third) => {
        const found = compare({ ...START, owner: one }, { ...START, owner: third ?? other })
        const said = JSON.stringify(found)
        for (const number of [one, other, third]) if (number) expect(said).not.toContain(number)
        expect(found).toEqual(
          one === (third ?? other) ? [] : [{ key: 'owner', label: '证件号码', kind: 'hidden' }],
        )
      }),
    )
  })

  test('do not differ where only the editor’s own marks do', () => {
    const body = { root: { ...START.body.root, version: 2, direction: 'ltr' } }
    expect(compare(START, { ...START, body })).toEqual([])
  })

  test('give back all of a text that was written or emptied as a whole', () => {
    const [found] = compare({ ...START, body: undefined }, START)
    if (found?.kind !== 'text') throw new Error('the text is not there')
    expect(found.blocks.every(({ change }) => change === 'inserted')).toBe(true)
    expect(blocksOf(found.blocks, 'after')).toHaveLength(2)
    expect(blocksOf(found.blocks, 'before')).toEqual([])
  })
})

test('what values refer to is found in fields and within texts', () => {
  const values = {
    unit: 'u1',
    attachments: ['f1', 'f2'],
    body: document(picture('f3'), paragraph(innerLink('原文', 'policy-document', 'd1'))),
  }
  expect(referencesIn(fields, values)).toEqual(
    expect.arrayContaining([
      { of: 'organisation', id: 'u1' },
      { of: 'file', id: 'f1' },
      { of: 'file', id: 'f2' },
      { of: 'file', id: 'f3' },
      { of: 'item', id: 'd1' },
    ]),
  )
})
