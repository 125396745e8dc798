import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { writeXlsx } from 'hucre/xlsx'
import sharp from 'sharp'
import { readTheRest } from '../../src/attachments/readings.ts'
import { perform } from '../../src/actions/perform.ts'
import { readerOf } from '../../src/actions/reasonsAgainst.ts'
import { houseOf } from '../../src/house.ts'
import { checkPublished } from '../../src/publication/check.ts'
import { placeOf } from '../../src/publication/publicStore.ts'
import { bringTo, foundTestCity, type City } from './city.ts'

let city: City
beforeAll(async () => {
  city = await foundTestCity()
})
afterAll(() => city.close())

const add = (data: Buffer, name: string, mimetype: string, subjects: string[] = []) =>
  perform(city.payload, {
    act: 'maintain',
    by: city.editor,
    subjects,
    input: { collection: 'files', values: {}, file: { data, name, mimetype, size: data.length } },
  })

const kept = async (id: string) => {
  const { rows } = await city.owner.query('select * from public.files where id = $1', [id])
  return rows[0] as { sha256: string; filename: string; title: string; mime_type: string }
}

const library = () => ({
  payload: city.payload,
  store: houseOf(city.payload).stores.editorial,
})

const photograph = () =>
  sharp({ create: { width: 3000, height: 2000, channels: 3, background: 'green' } })
    .withExif({ IFD0: { Copyright: '拍摄者张三' } })
    .jpeg()
    .toBuffer()

describe('a file', () => {
  test('is kept under the hash of its bytes, with its Chinese name', async () => {
    const data = Buffer.from('指标,数值\n总硬度,450\n')
    const { id } = await add(data, '监测数据.csv', 'text/csv')
    const file = await kept(id)
    expect(file.sha256).toBe(createHash('sha256').update(data).digest('hex'))
    expect(file.title).toBe('监测数据')
    const store = houseOf(city.payload).stores.editorial
    expect(await readFile(placeOf(store, file.sha256))).toEqual(data)
  })

  test('that is an image loses its metadata and comes down to a reasonable size', async () => {
    const { id } = await add(await photograph(), '现场.jpg', 'image/jpeg')
    const store = houseOf(city.payload).stores.editorial
    const { exif, width } = await sharp(
      await readFile(placeOf(store, (await kept(id)).sha256)),
    ).metadata()
    expect({ exif, width }).toEqual({ exif: undefined, width: 2560 })
  })

  test('is refused when it is not what its name says', async () => {
    await expect(
      add(Buffer.from('<script>alert(1)</script>'), '图片.png', 'image/png'),
    ).rejects.toThrow()
    await expect(
      add(Buffer.from('MZ....'), '程序.exe', 'application/x-msdownload'),
    ).rejects.toThrow()
  })

  test('never changes: new bytes are a new file', async () => {
    const { id } = await add(Buffer.from('a,b\n'), '甲.csv', 'text/csv')
    await expect(add(Buffer.from('c,d\n'), '甲.csv', 'text/csv', [id])).rejects.toMatchObject({
      message: expect.stringContaining('不能替换') as unknown as string,
    })
  })

  test('reaches the public store with the item that shows it, and not before', async () => {
    const { id } = await add(Buffer.from('指标,数值\n氯化物,118\n'), '附表.csv', 'text/csv')
    const { sha256 } = await kept(id)
    const place = placeOf(houseOf(city.payload).stores.public, sha256)
    await readTheRest(library())
    const item = await bringTo(city, 'approved', { attachments: [id] })
    await expect(readFile(place)).rejects.toThrow()
    await perform(city.payload, {
      act: 'publish',
      by: city.releaser,
      subjects: [item],
      input: {},
    })
    expect((await readFile(place)).toString()).toContain('氯化物')
    const { rows } = await city.owner.query(
      'select media_type from published.files where sha256 = $1',
      [sha256],
    )
    expect(rows).toEqual([{ media_type: 'text/csv' }])
  })

  test('is searched with the item that shows it, as far as whoever opens it sees it', async () => {
    const sheets = [{ name: '名录', rows: [['骨干企业'], ['庆阳瑞华能源']] }]
    const { id } = await add(
      Buffer.from(await writeXlsx({ sheets })),
      '名录.xlsx',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    )
    await readTheRest(library())
    const item = await bringTo(city, 'published', { attachments: [id] })
    const { rows } = await city.owner.query(
      `select text like '%庆阳瑞华能源%' as seen, grams @@ '瑞华 & 华能'::tsquery as found
       from published.search where item = $1`,
      [item],
    )
    expect(rows).toEqual([{ seen: true, found: true }])
    await city.owner.query(
      `update editorial.readings set reading =
         '{"parts": [{"name": "名录", "text": "骨干企业"}, {"name": "底稿", "text": "内部测算", "hidden": true}]}'
       where sha256 = $1`,
      [(await kept(id)).sha256],
    )
    const { rows: said } = await city.owner.query(
      `select text like '%骨干企业%' as seen, text like '%内部测算%' as hidden
       from editorial.public_search where item = $1`,
      [item],
    )
    expect(said).toEqual([{ seen: true, hidden: false }])
  })

  test('that is read only after the item is public is searched with it from then on', async () => {
    const { id } = await add(
      Buffer.from('设备,泵站\n离心泵,董志塬二泵站\n'),
      '设备.csv',
      'text/csv',
    )
    const { sha256 } = await kept(id)
    await readTheRest(library())
    const item = await bringTo(city, 'published', { attachments: [id] })
    await city.owner.query('delete from editorial.readings where sha256 = $1', [sha256])
    await city.owner.query('delete from published.search where item = $1', [item])
    await city.owner.query(
      'insert into published.search select * from editorial.public_search where item = $1',
      [item],
    )
    const found = async () => {
      const { rows } = await city.owner.query(
        `select from published.search where item = $1 and grams @@ '董志 & 志塬'::tsquery`,
        [item],
      )
      return rows.length
    }
    expect(await found()).toBe(0)
    await readTheRest(library())
    expect(await found()).toBe(1)
    const query = readerOf(city.payload)
    const wrong = await checkPublished(query, houseOf(city.payload).stores.public)
    expect(wrong.filter(({ key }) => key === item)).toEqual([])
  })
})
