import { expect, test } from '@jest/globals'
import type { ExportedItem } from '../../../src/delivery/exports/exportedItems.ts'
import { sheetOf } from '../../../src/delivery/exports/rows.ts'
import { writtenCsv, writtenJson } from '../../../src/delivery/exports/written.ts'
import { wellSurvey } from '../derive/wellSurvey.ts'

const item = (at: number): ExportedItem => ({
  id: String(at),
  indexNumber: `QY/2018-0000${at}`,
  domain: 'well-survey',
  edition: 1,
  listedAt: '2018-05-08T09:30:00+08:00',
  publishedAt: '2018-05-08T09:30:00+08:00',
  contentHash: '',
  unit: { code: 'water', name: '庆阳市水务局' },
  column: { code: 'water', name: '水务' },
  outOfForce: at === 1 ? { state: 'repealed', since: '2019-01-01' } : null,
  card: { title: at === 1 ? '＝1+1' : '机井' },
})

async function* pages() {
  yield [item(1), item(2)]
  yield [item(3), item(4)]
}

const domains = [wellSurvey]
const textOf = async (bytes: AsyncIterable<Uint8Array | string>): Promise<string> => {
  let text = ''
  for await (const part of bytes) text += typeof part === 'string' ? part : Buffer.from(part)
  return text
}
const csv = async (most: number) => {
  const reading = { find: async () => [] as never, publicUrl: 'https://public.example' }
  const sheet = sheetOf(pages(), { reading, domains, domain: undefined, most })
  return (await textOf(writtenCsv(sheet))).trim().split('\r\n')
}
const json = async (most: number) =>
  JSON.parse(await textOf(writtenJson(pages(), { domains, publicUrl: '', most }))) as {
    items: { indexNumber: string }[]
    isComplete: boolean
    note?: string
  }

test('a file that does not hold all says so at its end', async () => {
  const lines = await csv(3)
  expect(lines).toHaveLength(5)
  expect(lines.at(-1)).toBe('只含前 3 条，其余请缩小范围后另行导出')
  const cut = await json(3)
  expect(cut.items).toHaveLength(3)
  expect(cut).toMatchObject({ isComplete: false, note: expect.stringContaining('前 3 条') })
})

test('a file that holds just as many as it may says nothing', async () => {
  expect(await csv(4)).toHaveLength(5)
  expect((await csv(4)).at(-1)).toContain('QY/2018-00004')
  expect(await json(4)).toMatchObject({ isComplete: true })
})

test('a row says what no longer holds, and nothing in it is run', async () => {
  const [, first] = await csv(4)
  expect(first).toContain('自 2019-01-01 起废止')
  expect(first).toContain("'＝1+1")
})
