import { describe, expect, test } from '@jest/globals'
import { pastedText } from '../../../src/documents/pastedText.ts'
import { plainText } from '../../../src/domain/kinds/index.ts'

const read = (html: string) => pastedText(html).nodes

const shape = (html: string) =>
  read(html).map(({ type, tag }) => (tag ? `${type} ${String(tag)}` : type))
const texts = (html: string) => read(html).map((node) => plainText(node).trim())

describe('what is pasted', () => {
  test('from a page that wraps its article in an element of its own is read paragraph by paragraph', () => {
    const html =
      '<ucapcontent><p style="text-align:center"><b>一、综合</b></p><font><p>增长&nbsp;8.1%。</p></font></ucapcontent>'
    expect(shape(html)).toEqual(['heading h3', 'paragraph'])
  })

  test('from Word has neither its styles nor its empty lines', () => {
    const html = `<html><head><style>p.MsoNormal{mso-style-parent:""}</style></head><body>
      <!--StartFragment--><p class=MsoNormal style='text-indent:32.0pt'><span lang=EN-US style='font-family:仿宋_GB2312'><o:p>&nbsp;</o:p></span></p>
      <p class=MsoNormal><span style='font-size:16.0pt;color:red'>现印发给你们。</span></p><!--EndFragment--></body></html>`
    expect(read(html)).toHaveLength(1)
    expect(read(html)[0]).toMatchObject({
      type: 'paragraph',
      children: [{ text: '现印发给你们。', style: '', format: 0 }],
    })
  })

  test('keeps tables, lists and links', () => {
    const html = `<table><tr><td rowspan="2">甲</td><td>1</td></tr><tr><td>2</td></tr></table>
      <ol start="3"><li>第一<ul><li>其中</li></ul></li><li>第二</li></ol>
      <p>见<a href="https://www.gov.cn/a">原文</a><a href="javascript:alert(1)">评论</a></p>`
    const [table, list, paragraph] = read(html)
    expect(table).toMatchObject({ children: [{ children: [{ rowSpan: 2 }, {}] }, {}] })
    expect(list).toMatchObject({
      ...{ listType: 'number', start: 3 },
      children: [
        { type: 'listitem', value: 3 },
        { type: 'listitem', children: [{ type: 'list', listType: 'bullet' }] },
        { type: 'listitem', value: 5 },
      ],
    })
    expect(paragraph).toMatchObject({
      children: [
        { text: '见' },
        { type: 'link', fields: { url: 'https://www.gov.cn/a' } },
        { text: '评论' },
      ],
    })
    expect(texts('<ul><li>甲</li></ul>')).toEqual(['甲'])
  })

  test('counts the pictures that stay behind', () => {
    expect(
      pastedText('<p>图<img src="file:///C:/a.png"></p><div><img src="http://a/b"></div>').pictures,
    ).toBe(2)
  })
})
