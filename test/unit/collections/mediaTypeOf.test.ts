import { describe, expect, test } from '@jest/globals'
import { writeXlsx } from 'hucre/xlsx'
import { mediaTypeOf } from '../../../src/collections/files/mediaTypeOf.ts'

/** A container of the old Office with nothing but its head and the directory of its streams. */
const container = (...streams: string[]): Buffer => {
  const head = Buffer.alloc(512)
  head.write('d0cf11e0a1b11ae1', 'hex')
  const directory = ['Root Entry', ...streams].map((name, at) => {
    const entry = Buffer.alloc(128)
    const length = entry.write(name, 'utf16le')
    entry.writeUInt16LE(length + 2, 64)
    entry[66] = at === 0 ? 5 : 2
    return entry
  })
  return Buffer.concat([head, ...directory])
}

describe('a file of the old Office', () => {
  test.each([
    ['通知.doc', 'WordDocument', 'application/msword'],
    ['报表.xls', 'Workbook', 'application/vnd.ms-excel'],
    ['一九九五年报表.XLS', 'Book', 'application/vnd.ms-excel'],
    ['讲解.ppt', 'PowerPoint Document', 'application/vnd.ms-powerpoint'],
  ])('is taken when it is what its name says: %s', async (name, stream, type) => {
    expect(await mediaTypeOf(name, container('\u0005SummaryInformation', stream))).toBe(type)
  })

  test.each([
    ['通知.doc', 'Workbook'],
    ['报表.xls', '!_StringData'],
    ['报表.xls', 'Workbooks'],
    ['安装.msi', '!_StringData'],
    ['图.png', 'WordDocument'],
  ])('is refused when it is something else: %s with %s', async (name, stream) => {
    expect(await mediaTypeOf(name, container(stream))).toBeUndefined()
  })

  test('is also what a password makes of a new one', async () => {
    const locked = container('EncryptionInfo', 'EncryptedPackage')
    expect(await mediaTypeOf('名单.xlsx', locked)).toMatch(/spreadsheetml/)
    expect(await mediaTypeOf('名单.xls', locked)).toBeUndefined()
  })
})

test('a file is what its bytes are, and what its name says', async () => {
  const xlsx = Buffer.from(await writeXlsx({ sheets: [{ name: '一', rows: [['甲', 1]] }] }))
  expect(await mediaTypeOf('表.xlsx', xlsx)).toMatch(/spreadsheetml\.sheet$/)
  for (const name of ['表.txt', '表.pdf', '表.html', '表']) {
    expect([name, await mediaTypeOf(name, xlsx)]).toEqual([name, undefined])
  }
  const page = Buffer.from('<p>一</p>')
  expect(await mediaTypeOf('页.html', page)).toBeUndefined()
  expect(await mediaTypeOf('页.pdf', page)).toBeUndefined()
  expect(await mediaTypeOf('页.txt', page)).toBe('text/plain')
})
