import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  FootnoteReferenceRun,
  Header,
  ImageRun,
  InsertedTextRun,
  Packer,
  Paragraph,
  TextRun,
  type IPropertiesOptions,
} from 'docx'
import { describe, expect, test } from '@jest/globals'
import { readWordFile } from '../../../src/attachments/word/readWordFile.ts'
import { readWordApart } from '../../../src/attachments/word/readWordApart.ts'
import { textOfBlock } from '../../../src/documents/Block.ts'
import { packageOf, wordOf } from './packages.ts'

const file = (children: Paragraph[], more: Partial<IPropertiesOptions> = {}): Promise<Buffer> =>
  Packer.toBuffer(new Document({ ...more, sections: [{ children }] }))

const textsOf = async (data: Buffer): Promise<string[]> =>
  (await readWordFile(data)).blocks.map(textOfBlock)

const change = { id: 0, author: '张三', date: '2018-05-08T00:00:00Z' }

describe('a Word file', () => {
  test('is read as if its changes were accepted, without its comments, and says so', async () => {
    const data = await file(
      [
        new Paragraph({
          children: [
            new TextRun('保留'),
            new DeletedTextRun({ ...change, text: '删去' }),
            new InsertedTextRun({ ...change, id: 1, text: '增加' }),
            new CommentRangeStart(0),
            new TextRun('有批注'),
            new CommentRangeEnd(0),
            new TextRun({ children: [new CommentReference(0)] }),
          ],
        }),
      ],
      {
        comments: {
          children: [{ id: 0, author: '李四', children: [new Paragraph('内部意见：先不要公开')] }],
        },
      },
    )
    const read = await readWordFile(data)
    expect(read.blocks.map(textOfBlock)).toEqual(['保留增加有批注'])
    expect(JSON.stringify(read)).not.toMatch(/删去|内部意见/)
    expect(read.remarks).toEqual([
      '文中有修订：按接受全部修订读入，已删除的文字没有带入',
      '文中有 1 条批注，没有带入',
    ])
  })

  test('with hidden words or macros is not taken', async () => {
    const hidden = await file([
      new Paragraph({
        children: [new TextRun('看得见'), new TextRun({ text: '底价', vanish: true })],
      }),
    ])
    await expect(readWordFile(hidden)).rejects.toThrow('文中有隐藏的文字（底价）')
    const macros = wordOf('<w:p><w:r><w:t>字</w:t></w:r></w:p>', { 'word/vbaProject.bin': 'x' })
    await expect(readWordFile(macros)).rejects.toThrow('文件带有宏')
  })

  test('shows what stands around the text, and numbers that only Word counts', async () => {
    const data = await Packer.toBuffer(
      new Document({
        numbering: {
          config: [
            { reference: 'parts', levels: [{ level: 0, format: 'chineseCounting', text: '%1、' }] },
          ],
        },
        sections: [
          {
            headers: { default: new Header({ children: [new Paragraph('内部资料')] }) },
            children: [
              new Paragraph({ text: '总体要求', numbering: { reference: 'parts', level: 0 } }),
            ],
          },
        ],
      }),
    )
    const { left, remarks } = await readWordFile(data)
    expect(left).toEqual(['内部资料'])
    expect(remarks).toEqual([
      '有 1 段使用 Word 的自动编号，编号没有读入，请补上（第一处：“总体要求”）',
    ])
  })

  test('keeps pictures, line breaks and footnotes in their places', async () => {
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
      'base64',
    )
    const data = await file(
      [
        new Paragraph({
          children: [
            new TextRun({ children: ['第一行'] }),
            new TextRun({ text: '第二行', break: 1 }),
            new FootnoteReferenceRun(1),
          ],
        }),
        new Paragraph({
          children: [
            new ImageRun({ type: 'png', data: png, transformation: { width: 1, height: 1 } }),
          ],
        }),
        new Paragraph('末段'),
      ],
      { footnotes: { 1: { children: [new Paragraph('统计口径')] } } },
    )
    const read = await readWordFile(data)
    expect(read.blocks.map((block) => block.kind)).toEqual([
      ...['paragraph', 'picture', 'paragraph', 'paragraph'],
    ])
    expect(read.blocks.map(textOfBlock)).toEqual(['第一行\n第二行[1]', '', '末段', '[1] 统计口径'])
    expect(read.pictures).toEqual([{ mediaType: 'image/png', base64: png.toString('base64') }])
  })

  test('with 黑体 and headings of Word tells them from running text', async () => {
    const data = await file([
      new Paragraph({ children: [new TextRun({ text: '一、总体要求', font: '黑体' })] }),
      new Paragraph('正文'),
    ])
    const [heading, running] = (await readWordFile(data)).blocks
    expect(heading).toMatchObject({ lines: [[{ bold: true }]] })
    expect(running).toMatchObject({ lines: [[{ bold: false }]] })
    expect(await textsOf(data)).toEqual(['一、总体要求', '正文'])
  })
})

describe('a file that was made to harm', () => {
  test.each([
    ['a bomb', packageOf({ 'word/document.xml': 'x' }, { declared: 0xfffffff0 }), '文件展开后过大'],
    ['half a file', wordOf('<w:p/>').subarray(0, 120), '文件已经损坏'],
    ['no document', packageOf({ 'word/other.xml': '<a/>' }), '文件已经损坏'],
    ['a password', Buffer.from('d0cf11e0a1b11ae1', 'hex'), '文件设有密码'],
  ])('%s is read apart and told in words', async (_, data, message) => {
    expect(await readWordApart(data)).toEqual({ notTaken: message })
  })
})
