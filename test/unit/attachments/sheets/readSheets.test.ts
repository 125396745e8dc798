import { describe, expect, test } from '@jest/globals'
import { writeXlsx } from 'hucre/xlsx'
import { readSheets } from '../../../../src/attachments/sheets/readSheets.ts'
import { readSheetsApart } from '../../../../src/attachments/sheets/readSheetsApart.ts'
import type { SheetRow } from '../../../../src/domain/sheets/grid.ts'
import { packageOf } from '../packages.ts'

const read = async (data: Uint8Array | string, name: string) => {
  const sheets: { name: string; rows: SheetRow[] }[] = []
  for await (const sheet of readSheets(Buffer.from(data as Uint8Array), name)) {
    const rows: SheetRow[] = []
    for await (const row of sheet.rows) rows.push(row)
    sheets.push({ name: sheet.name, rows })
  }
  return sheets
}
const rowsOf = async (data: Uint8Array | string, name: string) => (await read(data, name))[0]?.rows

/** 名称,金额 and 庆阳,1 in GBK. */
const IN_GBK = Buffer.from('c3fbb3c62cbdf0b6ee0ac7ecd1f42c310a', 'hex')

describe('separated values', () => {
  test.each([
    ['UTF-8', Buffer.from('名称,金额\n庆阳,1\n')],
    ['UTF-8 with its mark', Buffer.from('\ufeff名称,金额\r\n庆阳,1\r\n')],
    ['UTF-16', Buffer.from('\ufeff名称,金额\n庆阳,1\n', 'utf16le')],
    ['GB18030', IN_GBK],
    ['tabs', Buffer.from('名称\t金额\n庆阳\t1\n')],
  ])('in %s are read alike', async (_, data) => {
    expect(await rowsOf(data, 'a.csv')).toEqual([
      { row: 1, cells: ['名称', '金额'] },
      { row: 2, cells: ['庆阳', '1'] },
    ])
  })

  test('in two encodings are refused where the second begins', async () => {
    const mixed = Buffer.concat([Buffer.from('名称,金额\n合水,2\n'), IN_GBK])
    await expect(read(mixed, 'a.csv')).rejects.toMatchObject({ reason: 'mixed', place: { row: 3 } })
  })

  test('keep line breaks in quotation marks, and say where one never ends', async () => {
    expect(await rowsOf('甲,"乙\n丙"\n丁,戊\n', 'a.csv')).toMatchObject([
      { row: 1, cells: ['甲', '乙\n丙'] },
      { row: 2 },
    ])
    await expect(read('甲,乙\n丙,"丁\n戊', 'a.csv')).rejects.toMatchObject({
      ...{ reason: 'quote', place: { row: 2 } },
    })
  })
})

describe('records in JSON', () => {
  test('are rows under the names that they use, with the rows of their tables', async () => {
    const records = {
      data: [
        { 标题: '甲', 年度: 2018 },
        { 标题: '乙', 指标: [{ 名称: '硬度' }] },
      ],
    }
    expect(await rowsOf(JSON.stringify(records), 'a.json')).toEqual([
      { row: 1, cells: ['标题', '年度', '指标'] },
      { row: 2, cells: ['甲', 2018, null] },
      { row: 3, cells: ['乙', null, [{ 名称: '硬度' }]] },
    ])
  })

  test.each([
    ['"甲"', 'shape', {}],
    ['{"甲":[],"乙":[]}', 'shape', {}],
    ['[{"a":1},2]', 'record', { row: 3 }],
    ['[{"a":{"b":1}}]', 'value', { row: 2, column: 'a' }],
    ['[{"a":1}', 'broken', {}],
  ])('%s is refused with its place', async (text, reason, place) => {
    await expect(read(text, 'a.json')).rejects.toMatchObject({ reason, place })
  })
})

describe('a workbook', () => {
  test('tells its hidden rows, fills merged cells and gives formulas the value that they had', async () => {
    const data = await writeXlsx({
      sheets: [
        {
          name: '名单 ',
          rows: [
            ['单位', '姓名', '日期'],
            ['环保局', '甲', new Date('2018-05-08T00:00:00Z')],
            [null, '乙', null],
            [null, null, null],
            [null, '丙', null],
          ],
          cells: new Map([['4,2', { formulaResult: 7, formula: "'[1]外部'!A1+3" }]]),
          merges: [{ startRow: 1, endRow: 2, startCol: 0, endCol: 0 }],
          rowDefs: new Map([[2, { hidden: true }]]),
        },
        { name: '底稿', rows: [['x']], hidden: true },
      ],
    })
    const [own, draft] = await read(data, 'a.xlsx')
    expect(own).toEqual({
      name: '名单',
      rows: [
        { row: 1, cells: ['单位', '姓名', '日期'] },
        { row: 2, cells: ['环保局', '甲', '2018-05-08'] },
        { row: 3, cells: ['环保局', '乙'], hidden: true },
        { row: 5, cells: [null, '丙', 7] },
      ],
    })
    expect(draft?.rows).toHaveLength(1)
  })

  const part = (name: string, xml: string) => [name, `<?xml version="1.0"?>${xml}`] as const
  /** A workbook of one sheet with these rows, as XML. */
  const workbook = (rows: string | Buffer, more: Record<string, string | Buffer> = {}) =>
    packageOf({
      ...Object.fromEntries([
        part(
          'xl/workbook.xml',
          '<workbook xmlns:r="r"><sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>',
        ),
        part(
          'xl/_rels/workbook.xml.rels',
          '<Relationships><Relationship Id="rId1" Type="http://x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
        ),
        part(
          '_rels/.rels',
          '<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        ),
        part('[Content_Types].xml', '<Types/>'),
      ]),
      'xl/worksheets/sheet1.xml': rows,
      ...more,
    })

  test('with macros, with a password, cut off, or something else altogether says so', async () => {
    const whole = Buffer.from(await writeXlsx({ sheets: [{ name: 'a', rows: [['x']] }] }))
    const reason = async (data: Buffer, name = 'a.xlsx') =>
      read(data, name).catch((error: { reason: string }) => error.reason)
    const locked = Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      stream('EncryptedPackage'),
    ])
    expect(await reason(workbook('<worksheet/>', { 'xl/vbaProject.bin': 'x' }))).toBe('macro')
    expect(await reason(locked)).toBe('encrypted')
    expect(await reason(whole.subarray(0, whole.length - 200))).toBe('broken')
    expect(await reason(packageOf({ 'word/document.xml': 'x' }))).toBe('kind')
    expect(await reason(Buffer.from('x'), 'a.pdf')).toBe('kind')
    expect(await reason(Buffer.from('x'))).toBe('broken')
  })

  test('that unpacks to more than anybody fills in is not unpacked', async () => {
    const bomb = packageOf({ 'xl/workbook.xml': Buffer.alloc(1024) }, { declared: 0xfffffff0 })
    await expect(read(bomb, 'a.xlsx')).rejects.toMatchObject({ reason: 'tooLarge' })
  })

  test('with a million rows that were formatted and left empty has the rows that say something', async () => {
    const row = (at: number, cell: string) => `<row r="${at}">${cell}</row>`
    const empty = Array.from({ length: 1_000_000 }, (_, at) => row(at + 2, '<c s="1"/>')).join('')
    const said = (at: number) => row(at, `<c r="A${at}" t="inlineStr"><is><t>甲</t></is></c>`)
    const data = workbook(
      `<worksheet><sheetData>${said(1)}${empty}${said(1_000_002)}</sheetData></worksheet>`,
    )
    const rows: number[] = []
    const limits = { seconds: 120, megabytes: 192 }
    for await (const page of readSheetsApart(data, 'a.xlsx', limits)) {
      rows.push(...page.rows.map((each) => each.row))
    }
    expect(rows).toEqual([1, 1_000_002])
  })

  test('that takes its reader more than it may is given up, and nobody else is harmed', async () => {
    const text = '庆'.repeat(200)
    const cells = Array.from(
      { length: 20_000 },
      (_, at) =>
        `<row r="${at + 1}"><c r="A${at + 1}" t="inlineStr"><is><t>${text}${at}</t></is></c></row>`,
    )
    const data = workbook(`<worksheet><sheetData>${cells.join('')}</sheetData></worksheet>`)
    const drain = async () => {
      for await (const _ of readSheetsApart(data, 'a.xlsx', { seconds: 0.1, megabytes: 64 }));
    }
    await expect(drain()).rejects.toMatchObject({ reason: 'tooSlow' })
  })
})

/** The entry by which a container of the old Office lists a stream. */
const stream = (name: string): Buffer => {
  const entry = Buffer.alloc(1024)
  entry.write(name, 504, 'utf16le')
  entry.writeUInt16LE(name.length * 2 + 2, 504 + 64)
  entry[504 + 66] = 2
  return entry
}
