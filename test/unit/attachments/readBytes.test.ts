import { describe, expect, test } from '@jest/globals'
import { writeXlsx } from 'hucre/xlsx'
import { readBytes } from '../../../src/attachments/read/readBytes.ts'
import { packageOf, wordOf, wordPart } from './packages.ts'
import { pdfOf } from './pdfOf.ts'

const OFFICE = 'application/vnd.openxmlformats-officedocument'
const WORD = `${OFFICE}.wordprocessingml.document`
const SHEETS = `${OFFICE}.spreadsheetml.sheet`

/** 庆阳 in GBK. */
const QINGYANG = Buffer.from('c7ecd1f4', 'hex')

const partsOf = async (data: Buffer, mediaType: string) =>
  (await readBytes(data, mediaType)).parts.map(({ name, text, hidden }) => [
    name,
    text.trim(),
    ...(hidden ? ['hidden'] : []),
  ])

const run = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`
const paragraph = (...runs: string[]) => `<w:p>${runs.join('')}</w:p>`

describe('a Word document', () => {
  test('is read paragraph by paragraph, words that are half bold as one', async () => {
    const body = paragraph(run('第一'), run('段', '<w:b/>')) + paragraph(run('第二段'))
    expect(await partsOf(wordOf(body), WORD)).toEqual([['正文', '第一段\n第二段']])
  })

  test('keeps what its author no longer sees', async () => {
    const deleted = '<w:del><w:r><w:delText>删去的</w:delText></w:r></w:del>'
    const file = wordOf(
      paragraph(run('正文'), deleted, run('藏起的', '<w:vanish/>'), run('后文')),
      {
        'word/comments.xml': wordPart('comments', paragraph(run('请核对'))),
        'word/header1.xml': wordPart('hdr', paragraph(run('页眉'))),
        'word/_rels/document.xml.rels':
          '<Relationships><Relationship Id="a" TargetMode="External" Target="http://192.168.1.2/?a=1&amp;b=2"/></Relationships>',
      },
    )
    expect(await partsOf(file, WORD)).toEqual([
      ['正文', '正文后文'],
      ['页眉页脚', '页眉'],
      ['批注', '请核对', 'hidden'],
      ['已删除或者隐藏的文字', '删去的\n藏起的', 'hidden'],
      ['链接', 'http://192.168.1.2/?a=1&b=2'],
    ])
  })

  test('that is none is said to be broken', async () => {
    expect(await readBytes(Buffer.from('not a package'), WORD)).toEqual({
      parts: [],
      unread: 'broken',
    })
    expect(await readBytes(wordOf('<w:p>'), WORD)).toMatchObject({ unread: 'broken' })
  })

  test('that declares too much is not unpacked, and one that lies is given up', async () => {
    const zeros = Buffer.alloc(64 * 1024 * 1024)
    const bomb = packageOf({ 'word/document.xml': zeros }, { declared: 0xfffffff0 })
    expect(await readBytes(bomb, WORD)).toMatchObject({ unread: 'tooLarge' })
    const liar = packageOf({ 'word/document.xml': zeros }, { declared: 100 })
    expect(await readBytes(liar, WORD)).toMatchObject({ unread: 'broken' })
  })

  test('with a password is said to have one', async () => {
    const locked = Buffer.from('d0cf11e0a1b11ae1', 'hex')
    expect(await readBytes(locked, WORD)).toMatchObject({ unread: 'encrypted' })
  })
})

describe('a workbook', () => {
  test('is read sheet by sheet, hidden sheets, rows, columns and comments too', async () => {
    const data = await writeXlsx({
      sheets: [
        {
          name: '汇总',
          rows: [
            ['姓名', '电话', '备注'],
            ['甲', 13893412345, '底稿'],
            ['乙', '0934-8213456', ''],
          ],
          columns: [{}, {}, { hidden: true }],
          rowDefs: new Map([[1, { hidden: true }]]),
          cells: new Map([['2,0', { comment: { text: '核对过', author: '张三' } }]]),
        },
        { name: '底稿', rows: [['丙', '13993412345']], hidden: true },
      ],
    })
    expect(await partsOf(Buffer.from(data), SHEETS)).toEqual([
      ['工作表“汇总”', '姓名\t电话\t备注\n甲\t13893412345\t底稿\n乙\t0934-8213456'],
      ['工作表“汇总”中隐藏的行和列', '备注\n甲\t13893412345\t底稿', 'hidden'],
      ['工作表“汇总”的批注', '核对过', 'hidden'],
      ['工作表“底稿”', '丙\t13993412345', 'hidden'],
    ])
  })
})

describe('a PDF', () => {
  test('is read page by page, in the encodings of Chinese programs', async () => {
    const data = pdfOf([{ words: QINGYANG, note: 'call 13893412345' }, {}])
    expect(await readBytes(data, 'application/pdf')).toEqual({
      parts: [
        { name: '第 1 页', text: '庆阳' },
        { name: '批注和表单', text: 'call 13893412345\n' },
      ],
      scanned: [2],
    })
  })

  test('with a password is said to have one', async () => {
    const locked = `/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'00'.repeat(32)}> /U <${'00'.repeat(32)}> >> `
    expect(await readBytes(pdfOf([{}], locked), 'application/pdf')).toMatchObject({
      unread: 'encrypted',
    })
  })
})

describe('a text file', () => {
  test.each([
    ['in UTF-8', Buffer.from('庆阳')],
    ['in UTF-8 with its mark', Buffer.from('\ufeff庆阳')],
    ['in GBK', QINGYANG],
    ['in UTF-16', Buffer.from('\ufeff庆阳', 'utf16le')],
  ])('%s', async (_, data) => {
    expect(await partsOf(data, 'text/csv')).toEqual([['内容', '庆阳']])
  })

  test('of endless length is read in part, and says so', async () => {
    const { parts, isCut } = await readBytes(Buffer.alloc(2_000_001, 'a'), 'text/plain')
    expect([parts[0]?.text.length, isCut]).toEqual([2_000_000, true])
  })
})

test('what nobody here can read says so', async () => {
  expect(await readBytes(Buffer.from('PK'), 'application/zip')).toEqual({
    parts: [],
    unread: 'kind',
  })
})
