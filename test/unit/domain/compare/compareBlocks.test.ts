import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { compareBlocks } from '../../../../src/domain/compare/compareBlocks.ts'
import type { Naming } from '../../../../src/domain/compare/index.ts'
import { readBlocks } from '../../../../src/domain/compare/richText/blocks.ts'
import { linkedIn } from '../../../../src/domain/compare/richText/linked.ts'
import {
  anyDocument,
  document,
  heading,
  innerLink,
  link,
  list,
  paragraph,
  picture,
  table,
  words,
} from './lexical.ts'
import { blocksOf, marked, rowsOf } from './sides.ts'

const naming: Naming = (of, id) => `${of} ${id}`
const read = (richText: unknown) => readBlocks(richText, naming)
const compare = (before: unknown, after: unknown) => compareBlocks(read(before), read(after))

/** What a text says, for comparing with one side of a comparison: as compared with itself. */
const reading = (richText: unknown) => blocksOf(compare(richText, richText), 'after')
/** A comparison as it reads, block by block. */
const told = (before: unknown, after: unknown) =>
  compare(before, after).map(({ change, shape, segments }) => [change, shape, marked(segments)])

describe('two states of a rich text', () => {
  test('give back the earlier and the later one, whatever they are', () => {
    fc.assert(
      fc.property(anyDocument, anyDocument, (before, after) => {
        const blocks = compare(before, after)
        expect(blocksOf(blocks, 'before')).toEqual(reading(before))
        expect(blocksOf(blocks, 'after')).toEqual(reading(after))
      }),
      { numRuns: 400 },
    )
  })

  test('that are the same have only kept blocks', () => {
    fc.assert(
      fc.property(anyDocument, (text) => {
        expect(compare(text, text).every(({ change }) => change === 'kept')).toBe(true)
      }),
    )
  })

  test('are told apart block by block, and within a block word by word', () => {
    const before = document(
      heading('h2', '一、公开范围'),
      paragraph('批准服务信息、批准结果信息。'),
      paragraph('各项信息自形成之日起20个工作日内公开。'),
      paragraph('本方案自2018年4月1日起施行。'),
    )
    const after = document(
      heading('h2', '一、公开范围'),
      paragraph('各项信息自形成之日起7个工作日内公开。'),
      paragraph('各县（区）参照执行。'),
      paragraph('本方案自2018年4月1日起施行。'),
    )
    expect(told(before, after)).toEqual([
      ['kept', '二级标题', '一、公开范围'],
      ['deleted', '正文', '[-批准服务信息、批准结果信息。-]'],
      ['changed', '正文', '各项信息自形成之日起[-20-]{+7+}个工作日内公开。'],
      ['inserted', '正文', '{+各县（区）参照执行。+}'],
      ['kept', '正文', '本方案自2018年4月1日起施行。'],
    ])
  })

  test('show a line of a list that came in between, and no other', () => {
    const before = document(list('number', ['招标投标信息'], ['征收土地信息']))
    const after = document(list('number', ['招标投标信息'], ['施工信息'], ['征收土地信息']))
    expect(told(before, after).map(([change]) => change)).toEqual(['kept', 'inserted', 'kept'])
  })

  test('say what became a heading, a list or centred, though no word has changed', () => {
    const before = document(paragraph('公开时限'), list('bullet', ['七日']), paragraph('附则'))
    const centred = { ...paragraph('附则'), format: 'center' }
    const after = document(heading('h3', '公开时限'), list('number', ['七日']), centred)
    expect(compare(before, after).map(({ change, was, shape }) => [change, was, shape])).toEqual([
      ['changed', '正文', '三级标题'],
      ['changed', '条目', '编号条目'],
      ['changed', '正文', '正文，居中'],
    ])
  })

  test('say which kept words are set otherwise or lead elsewhere', () => {
    const before = document(paragraph('详见', link('附件', 'https://a.example'), '，务必遵守'))
    const after = document(
      paragraph('详见', link('附件', 'https://b.example'), '，', words('务必', 1), '遵守'),
    )
    const [block] = compare(before, after)
    expect(block?.change).toBe('changed')
    expect(block?.segments).toEqual([
      { change: 'kept', text: '详见' },
      {
        change: 'kept',
        text: '附件',
        setting: { emphases: [], link: { to: 'https://b.example' } },
        was: { emphases: [], link: { to: 'https://a.example' } },
      },
      { change: 'kept', text: '，' },
      { change: 'kept', text: '务必', setting: { emphases: ['加粗'] }, was: { emphases: [] } },
      { change: 'kept', text: '遵守' },
    ])
  })

  test('name pictures and the items that links lead to, and know them by id', () => {
    const before = document(picture('p1'), paragraph(innerLink('原文', 'policy-document', 'd1')))
    const after = document(
      picture({ id: 'p2', filename: 'x' }),
      paragraph(innerLink('原文', 'policy-document', 'd2')),
    )
    const found = compare(before, after)
    expect(found.map(({ change }) => change)).toEqual(['deleted', 'inserted', 'changed'])
    expect(marked(found[1]?.segments ?? [])).toBe('{+［file p2］+}')
    expect(found[2]?.segments[0]?.was?.link).toEqual({ to: 'policy-document/d1', name: 'item d1' })
    expect(linkedIn(after)).toEqual(
      expect.arrayContaining([
        { of: 'file', id: 'p2' },
        { of: 'item', id: 'd2' },
      ]),
    )
  })

  test('do not count what nobody sees: how the editor cut the words, its versions', () => {
    const before = document(paragraph('公开时限'))
    const after = document({ ...paragraph('公开', '时限'), version: 2, direction: 'ltr' })
    expect(compare(before, after).map(({ change }) => change)).toEqual(['kept'])
  })

  test('that cannot be read are empty', () => {
    for (const odd of [undefined, null, 'text', {}, { root: null }, { root: { children: 1 } }]) {
      expect(read(odd)).toEqual([])
    }
  })
})

describe('a table within a text', () => {
  const before = table(['年度', '金额'], ['2016', '100.00'], ['2017', '120.00'], ['2018', '130.00'])

  const gridOf = (after: object) => {
    const [block] = compare(document(before), document(after))
    if (!block?.grid) throw new Error('the block has no grid')
    return block.grid
  }

  test('shows the cell that has changed', () => {
    const grid = gridOf(
      table(['年度', '金额'], ['2016', '100.00'], ['2017', '125.00'], ['2018', '130.00']),
    )
    expect(grid.rows.map(({ change }) => change)).toEqual(['kept', 'kept', 'changed', 'kept'])
    expect(grid.rows[2]?.cells.map(marked)).toEqual(['2017', '[-120.00-]{+125.00+}'])
  })

  test('shows rows that came and went', () => {
    const grid = gridOf(
      table(['年度', '金额'], ['2017', '120.00'], ['2018', '130.00'], ['2019', '150.00']),
    )
    expect(grid.rows.map(({ change, before, after }) => [change, before, after])).toEqual([
      ['kept', 1, 1],
      ['deleted', 2, undefined],
      ['kept', 3, 2],
      ['kept', 4, 3],
      ['inserted', undefined, 4],
    ])
  })

  test('shows a column that came in between as a column, not as a change of every cell', () => {
    const grid = gridOf(
      table(
        ['年度', '项数', '金额'],
        ['2016', '3', '100.00'],
        ['2017', '4', '120.00'],
        ['2018', '5', '131.00'],
      ),
    )
    expect(grid.columns.map(({ change }) => change)).toEqual(['kept', 'inserted', 'kept'])
    expect(grid.rows[3]?.cells.map(marked)).toEqual(['2018', '{+5+}', '[-130.00-]{+131.00+}'])
    expect(rowsOf(grid, 'before')[3]).toEqual(['2018', '130.00'])
  })

  test('whose cells were only joined says so', () => {
    const joined = structuredClone(before)
    const [first] = joined.children[0]?.children ?? []
    if (first) first.headerState = 3
    const [block] = compare(document(before), document(joined))
    expect([block?.change, block?.was]).toEqual(['changed', '表格'])
  })
})
