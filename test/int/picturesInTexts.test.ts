import { randomBytes, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import sharp from 'sharp'
import { examplesOf } from '../../plugins/domains/examplesOf.ts'
import { perform } from '../../src/actions/perform.ts'
import { readTheRest } from '../../src/attachments/readings.ts'
import type { OpenHouse } from '../../src/delivery/openPublicHouse.ts'
import { resolveExample } from '../../src/domain/resolveExample.ts'
import { houseOf } from '../../src/house.ts'
import { foundTestCity, type City } from './city.ts'
import { publicHouseOf } from './publicHouseOf.ts'

let city: City
let house: OpenHouse
beforeAll(async () => {
  city = await foundTestCity()
  house = await publicHouseOf(city)
})
afterAll(async () => {
  await house.close()
  await city.close()
})

const maintain = (values: object, file?: { data: Buffer; name: string; mimetype: string }) =>
  perform(city.payload, {
    act: 'maintain',
    by: city.editor,
    subjects: [],
    input: {
      collection: 'files',
      values: { ...values },
      ...(file && { file: { ...file, size: file.data.length } }),
    },
  })

const picture = async (alt: string) => {
  const raw = { width: 8, height: 8, channels: 3 } as const
  const data = await sharp(randomBytes(8 * 8 * 3), { raw })
    .png()
    .toBuffer()
  return maintain({ alt }, { data, name: '示意图 "一".png', mimetype: 'image/png' })
}

/** A rule whose text consists of these files, as the editor keeps them. */
const draft = async (files: readonly string[]) => {
  const domain = 'disclosure-rule'
  const { complete } = await examplesOf({ slug: domain })
  const values = resolveExample(complete, { column: () => city.column, unit: () => city.unit })
  const children = files.map((value) => ({
    ...{ type: 'upload', version: 3, format: '', relationTo: 'files', value, fields: null },
  }))
  const body = { root: { ...(values.body as { root: object }).root, children } }
  return perform(city.payload, {
    act: 'draft',
    by: city.editor,
    subjects: [],
    input: { domain, values: { ...values, body } },
  })
}

const does = (act: 'submit' | 'approve' | 'publish', id: string) =>
  perform(city.payload, {
    act,
    by: { submit: city.editor, approve: city.reviewer, publish: city.releaser }[act],
    subjects: [id],
    input: {},
  })

const sha256Of = async (id: string) => {
  const { rows } = await city.owner.query<{ sha256: string }>(
    'select sha256 from public.files where id = $1',
    [id],
  )
  return rows[0]?.sha256 ?? ''
}

const fileAt = (sha256: string) => fetch(`http://127.0.0.1:${house.port}/files/${sha256}/1`)

/** The elements of the text that the public reads, with their attributes. */
const elementsOf = async (id: string) => {
  await house.look()
  const { rows } = await city.owner.query<{ number: string }>(
    'select index_number as number from public.entries where id = $1',
    [id],
  )
  const query = `{ item(indexNumber: "${rows[0]?.number}") {
    ... on DisclosureRule { body { html } } } }`
  const answer = await fetch(
    `http://127.0.0.1:${house.port}/graphql?query=${encodeURIComponent(query)}`,
  )
  const { data } = (await answer.json()) as { data: { item: { body: { html: string } } } }
  return [...elementsIn(parseFragment(data.item.body.html))]
}

function* elementsIn(node: Tree.ParentNode): Generator<{ tag: string } & Record<string, string>> {
  for (const child of node.childNodes) {
    if (!('tagName' in child)) continue
    yield {
      ...Object.fromEntries(child.attrs.map(({ name, value }) => [name, value])),
      tag: child.tagName,
    }
    yield* elementsIn(child)
  }
}

describe('a picture that stands in a text', () => {
  test('is shown to the public with it, and not before', async () => {
    const alt = '取水口“位置” <"图">'
    const shown = await picture(alt)
    const { id } = await draft([shown.id])
    await does('submit', id)
    await does('approve', id)
    const sha256 = await sha256Of(shown.id)
    expect((await fileAt(sha256)).status).toBe(404)
    await does('publish', id)
    const answer = await fileAt(sha256)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/png'])
    const [, image] = await elementsOf(id)
    expect(image).toEqual({ tag: 'img', alt, src: expect.stringContaining(sha256) })
    expect((await fetch(image?.src ?? '')).status).toBe(200)
  })

  test('is gone with the text that is withdrawn', async () => {
    const shown = await picture('取水口位置图')
    const { id } = await draft([shown.id])
    for (const act of ['submit', 'approve', 'publish'] as const) await does(act, id)
    const sha256 = await sha256Of(shown.id)
    expect((await fileAt(sha256)).status).toBe(200)
    await perform(city.payload, {
      act: 'withdraw',
      by: city.releaser,
      subjects: [id],
      input: { reason: '图上的位置有误' },
    })
    expect((await fileAt(sha256)).status).toBe(404)
  })
})

test('a file that stands in a text can be fetched from there', async () => {
  const data = Buffer.from(`指标,数值\n氯化物,${randomUUID()}\n`)
  const table = await maintain({}, { data, name: '附表<二>.csv', mimetype: 'text/csv' })
  await readTheRest({ payload: city.payload, store: houseOf(city.payload).stores.editorial })
  const { id } = await draft([table.id])
  for (const act of ['submit', 'approve', 'publish'] as const) await does(act, id)
  const link = (await elementsOf(id)).find(({ tag }) => tag === 'a')
  expect(Buffer.from(await (await fetch(link?.href ?? '')).arrayBuffer())).toEqual(data)
})

test('a text names no file that is not there', async () => {
  const nobodys = '018f0000-0000-7000-8000-000000000000'
  await expect(draft([nobodys])).rejects.toMatchObject({
    issues: [{ path: 'body', message: '正文中的图片或者附件已经不在' }],
  })
})
