import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { examplesOf } from '../../plugins/domains/examplesOf.ts'
import { perform } from '../../src/actions/perform.ts'
import type { OpenHouse } from '../../src/delivery/openPublicHouse.ts'
import type { Values } from '../../src/domain/fields/index.ts'
import { resolveExample } from '../../src/domain/resolveExample.ts'
import type { Person } from '../../src/domain/roles.ts'
import { askingAs } from './asking.ts'
import { foundTestCity, unique, type City } from './city.ts'
import { publicHouseOf } from './publicHouseOf.ts'

let city: City
let house: OpenHouse
let document: Item
let interpretation: Item
beforeAll(async () => {
  city = await foundTestCity()
  house = await publicHouseOf(city)
  document = await draft('policy-document', { title: '关于节约用水的通知' })
  interpretation = await draft('interpretation', {
    title: '《关于节约用水的通知》解读',
    document: [document.id],
  })
  await publish(interpretation)
})
afterAll(async () => {
  await house.close()
  await city.close()
})

interface Item {
  id: string
  indexNumber: string
}

/** A complete example of the domain, of this city's unit; the overrides lay over it. */
const draft = async (domain: string, overrides: Values): Promise<Item> => {
  const { complete } = await examplesOf({ slug: domain })
  const values = resolveExample(complete, { column: () => city.column, unit: () => city.unit })
  const { payload, editor: by } = city
  const input = { domain, values: { ...values, ...overrides } }
  return perform(payload, { act: 'draft', by, subjects: [], input })
}

const publish = async ({ id }: Item): Promise<void> => {
  const { payload, editor, reviewer, releaser } = city
  const subjects = [id]
  await perform(payload, { act: 'submit', by: editor, subjects, input: {} })
  await perform(payload, { act: 'approve', by: reviewer, subjects, input: {} })
  await perform(payload, { act: 'publish', by: releaser, subjects, input: {} })
}

const LINKED = `query ($interpretation: String!, $document: String!) {
  interpretation: item(indexNumber: $interpretation) {
    ... on Interpretation { document { title indexNumber domain } } }
  document: item(indexNumber: $document) { referredToBy { title indexNumber } }
  about: items(filter: { interpretation: { document: [$document] } }) { nodes { indexNumber } }
}`

const linked = async () => {
  await house.look()
  await house.look()
  const response = await fetch(`http://127.0.0.1:${house.port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: LINKED,
      variables: { interpretation: interpretation.indexNumber, document: document.indexNumber },
    }),
  })
  return (await response.json()) as { data: unknown }
}
const pageOf = async ({ indexNumber }: Item): Promise<string> =>
  (await fetch(`http://127.0.0.1:${house.port}/items/${indexNumber}`)).text()

describe('an interpretation and its document', () => {
  test('says nothing of a document that is not public', async () => {
    expect(await linked()).toEqual({
      data: { interpretation: { document: [] }, document: null, about: { nodes: [] } },
    })
    expect(await pageOf(interpretation)).not.toContain(document.indexNumber)
  })

  test('lead to each other once both are public', async () => {
    await publish(document)
    expect(await linked()).toEqual({
      data: {
        interpretation: {
          document: [
            {
              title: '关于节约用水的通知',
              indexNumber: document.indexNumber,
              domain: 'policy-document',
            },
          ],
        },
        document: {
          referredToBy: [
            { title: '《关于节约用水的通知》解读', indexNumber: interpretation.indexNumber },
          ],
        },
        about: { nodes: [{ indexNumber: interpretation.indexNumber }] },
      },
    })
    expect(await pageOf(interpretation)).toContain(`href="/items/${document.indexNumber}"`)
    expect(await pageOf(document)).toContain(`href="/items/${interpretation.indexNumber}"`)
  })

  test('let go of each other when one is withdrawn', async () => {
    const { payload, releaser: by } = city
    const input = { reason: '内容有误' }
    await perform(payload, { act: 'withdraw', by, subjects: [document.id], input })
    expect(await linked()).toEqual({
      data: { interpretation: { document: [] }, document: null, about: { nodes: [] } },
    })
  })
})

describe('whoever looks for an item to name', () => {
  const titlesFor = async (person: Person, query: string): Promise<string[]> => {
    const response = await askingAs(city, person)('GET', `/entries/linkable?${query}`)
    const { items } = (await response.json()) as { items: { title: string }[] }
    return items.map(({ title }) => title)
  }

  test('finds the drafts of their own unit, by words, domain or id', async () => {
    const draftTitle = unique('草稿')
    const { id } = await draft('policy-document', { title: draftTitle })
    expect(await titlesFor(city.editor, `words=${encodeURIComponent(draftTitle)}`)).toEqual([
      draftTitle,
    ])
    expect(await titlesFor(city.editor, `ids=${id}`)).toEqual([draftTitle])
    expect(await titlesFor(city.editor, `of=interpretation&ids=${id}`)).toEqual([])
    expect(await titlesFor(city.editor, 'words=%25')).toEqual([])
  })

  test('finds of another unit only what is public', async () => {
    const elsewhere = await city.build('organisations', {
      code: unique('other'),
      name: '别的单位',
      kind: 'department',
      indexPrefix: unique('ZZ').toUpperCase(),
    })
    const stranger = await city.appoint([{ role: 'editor', unit: elsewhere }])
    expect(await titlesFor(stranger, 'words=')).toEqual(['《关于节约用水的通知》解读'])
  })

  test('finds nothing as an administrator, who reads no content', async () => {
    for (const role of ['administrator', 'security', 'auditor'] as const) {
      const person = await city.appoint([{ role, unit: city.unit }])
      const response = await askingAs(city, person)('GET', '/entries/linkable?words=')
      expect([role, response.status]).toEqual([role, 403])
    }
    expect((await askingAs(city)('GET', '/entries/linkable')).status).toBe(401)
  })

  test.each(['ids=no-id', 'words[a]=b', 'of=no-domain', 'ids[]=1&ids[]=2'])(
    'is answered whatever the address says: %s',
    async (query) => {
      const response = await askingAs(city, city.editor)('GET', `/entries/linkable?${query}`)
      expect(response.status).toBe(200)
    },
  )
})
