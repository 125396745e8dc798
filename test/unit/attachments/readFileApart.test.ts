import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { readFileApart } from '../../../src/attachments/readFileApart.ts'
import { wordOf } from './packages.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reading-'))
})
afterAll(() => rm(folder, { recursive: true }))

const put = async (name: string, data: Buffer): Promise<string> => {
  const place = join(folder, name)
  await writeFile(place, data)
  return place
}

test('a file is read in a process of its own', async () => {
  const place = await put('a', Buffer.from('指标,数值\n'))
  expect(await readFileApart(place, 'text/csv')).toEqual({
    parts: [{ name: '内容', text: '指标,数值\n' }],
  })
})

test('one that takes too long is given up', async () => {
  const place = await put('b', Buffer.from('指标,数值\n'))
  expect(await readFileApart(place, 'text/csv', { seconds: 0.02, megabytes: 64 })).toEqual({
    parts: [],
    unread: 'tooSlow',
  })
})

test('one that takes too much is given up, and nobody else is harmed', async () => {
  const body = '<w:p><w:r><w:t>庆阳</w:t></w:r></w:p>'.repeat(1_500_000)
  const place = await put('c', wordOf(body))
  const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  expect(await readFileApart(place, word, { seconds: 60, megabytes: 32 })).toEqual({
    parts: [],
    unread: 'tooLarge',
  })
})
