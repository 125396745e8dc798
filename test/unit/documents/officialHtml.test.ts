import { createHeadlessEditor } from '@lexical/headless'
import { HeadingNode } from '@lexical/rich-text'
import { TableCellNode, TableNode, TableRowNode } from '@lexical/table'
import { describe, expect, test } from '@jest/globals'

import { officialHtml } from '../../../src/documents/officialHtml.ts'
import { sources, tablesOf, wordsOf, type Cells } from '../seed/stateCouncil.ts'

interface StateNode {
  type: string
  text?: string
  tag?: string
  format?: string | number
  colSpan?: number
  rowSpan?: number
  headerState?: number
  children?: StateNode[]
}

const stateOf = (html: string) => officialHtml(html).root as unknown as StateNode

const all = (node: StateNode, type: string): StateNode[] => [
  ...(node.type === type ? [node] : []),
  ...(node.children ?? []).flatMap((child) => all(child, type)),
]

const said = (node: StateNode): string =>
  all(node, 'text')
    .map(({ text = '' }) => text)
    .join('')

const wordsIn = (node: StateNode): string => said(node).replace(/\s/g, '')

const tablesIn = (node: StateNode): Cells[] =>
  all(node, 'table').map((table) =>
    all(table, 'tablerow').map((row) =>
      all(row, 'tablecell').map((cell) => ({
        words: wordsIn(cell),
        colSpan: cell.colSpan ?? 1,
        rowSpan: cell.rowSpan ?? 1,
      })),
    ),
  )

describe('every document of the State Council', () => {
  const documents = sources.map((source) => [source.标题, source] as const)

  test('is here: forty, ten tables with 871 cells', () => {
    const tables = sources.flatMap(({ bodyHtml }) => tablesOf(bodyHtml))
    expect(sources).toHaveLength(40)
    expect(tables).toHaveLength(10)
    expect(tables.flat(2)).toHaveLength(871)
  })

  test.each(documents)('%s keeps its words in their order', (_, { bodyHtml, bodyText }) => {
    const words = wordsIn(stateOf(bodyHtml))
    expect(words).toBe(wordsOf(bodyHtml))
    expect(words).toBe(bodyText.replace(/\s/g, ''))
  })

  test.each(documents)('%s keeps every cell of its tables', (_, { bodyHtml }) => {
    expect(tablesIn(stateOf(bodyHtml))).toEqual(tablesOf(bodyHtml))
  })

  test.each(documents)('%s is what the editor itself would have written', (_, { bodyHtml }) => {
    const editor = createHeadlessEditor({
      nodes: [HeadingNode, TableNode, TableRowNode, TableCellNode],
      onError: (error) => {
        throw error
      },
    })
    const state = JSON.parse(JSON.stringify(officialHtml(bodyHtml)))
    expect(JSON.parse(JSON.stringify(editor.parseEditorState(state)))).toEqual(state)
  })
})

describe('the look of a document', () => {
  test('a title set in several lines is one heading of several lines', () => {
    const [title] = all(
      stateOf(
        `<p style="text-align:center"><span style="font-weight: bold; font-size: 18pt;">关于加强</span></p>
         <p style="text-align:center"><b style="font-size:24px">绩效考核的意见</b></p>`,
      ),
      'heading',
    )
    expect(title).toMatchObject({ tag: 'h2', format: 'center' })
    expect(title?.children?.map(({ type }) => type)).toEqual(['text', 'linebreak', 'text'])
  })

  test('a short numbered line that stands out is a heading, a long bold passage is not', () => {
    const root = stateOf(
      `<p><b>一、总体要求</b></p><p><b>二、${'重'.repeat(60)}</b></p><p>三、平常</p>`,
    )
    expect(root.children?.map(({ type }) => type)).toEqual(['heading', 'paragraph', 'paragraph'])
  })

  test('bold passages stay bold and an inner normal weight ends them', () => {
    const [paragraph] = all(
      stateOf('<p>前<b>重点<span style="font-weight:normal">平常</span></b>后</p>'),
      'paragraph',
    )
    expect(paragraph?.children?.map(({ text, format }) => [text, format])).toEqual([
      ['前', 0],
      ['重点', 1],
      ['平常后', 0],
    ])
  })

  test('the issuer and the date stay on the right, without the spaces that pushed them there', () => {
    const [signed] = all(
      stateOf('<p style="text-align: right">国务院&nbsp;&nbsp;　</p>'),
      'paragraph',
    )
    expect(signed).toMatchObject({ format: 'right', children: [{ text: '国务院' }] })
  })

  test('line ends of the source are spaces, spaces inside words of the text are kept', () => {
    expect(said(stateOf('<p>  国函〔\n  2006\n〕 <span> 号</span>　说　明 </p>'))).toBe(
      '国函〔 2006 〕 号　说　明',
    )
  })

  test('paragraphs that only make room are left out, line breaks inside one are kept', () => {
    const root = stateOf('<p><br/></p><p>附件<br>名单</p><p>&nbsp;</p>')
    expect(root.children).toHaveLength(1)
    expect(all(root, 'linebreak')).toHaveLength(1)
  })

  test('bold rows at the top of a table name its columns', () => {
    const states = all(
      stateOf(
        `<table><tr><td><b>指标</b></td><td><b>值</b></td></tr>
         <tr><td>甲</td><td></td></tr><tr><td><b>合计</b></td><td><b>1</b></td></tr></table>`,
      ),
      'tablecell',
    ).map(({ headerState }) => headerState)
    expect(states).toEqual([1, 1, 0, 0, 0, 0])
  })

  test('words between blocks, in no paragraph of their own, are not lost', () => {
    expect(said(stateOf('甲<div>乙<p>丙</p>丁</div>戊'))).toBe('甲乙丙丁戊')
  })
})
