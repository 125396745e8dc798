import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Domain } from '../../src/domain/defineDomain.ts'
import { present } from '../../src/derive/present.ts'
import { buildSurvey, LOOKUPS, wellSurvey } from '../unit/derive/wellSurvey.ts'
import { insert, openPublicCity, type PublicCity } from './deliveryCity.ts'

/** The survey as a matter that comes from one use of the well to another. */
const phased: Domain = { ...wellSurvey, phase: 'use' }

let city: PublicCity
beforeAll(async () => {
  city = await openPublicCity(undefined, [phased])
})
afterAll(() => city.close())

test('a matter with phases tells how far it had come in each edition, and its course', async () => {
  const { id, indexNumber } = await city.publish({ values: { use: 'irrigation' } })
  const { card, body } = present(wellSurvey, buildSurvey({ use: 'drinking' }), LOOKUPS)
  await city.owner.query(
    `update published.editions set no = 2, kind = 'update', note = '改作灌溉' where item = $1`,
    [id],
  )
  await city.owner.query('update published.items set edition = 2 where id = $1', [id])
  await insert(city.owner, 'editions', [
    {
      item: id,
      no: 1,
      domain: 'well-survey',
      kind: 'first',
      published_at: '2018-05-08T09:30:00+08:00',
      title: '湘乐镇机井普查结果',
      unit: buildSurvey().responsibleUnit,
      column_id: buildSurvey().column,
      card,
      body,
      content_hash: 'y',
    },
  ])
  await city.settle()
  const { item } = await city.ask<{ item: unknown }>(
    `query ($n: String!) { item(indexNumber: $n, edition: 1) {
       publishedAt editions { no phase } ... on WellSurvey { useText } } }`,
    { n: indexNumber },
  )
  expect(item).toEqual({
    publishedAt: '2018-05-08T09:30:00+08:00',
    editions: [
      { no: 2, phase: '灌溉' },
      { no: 1, phase: '饮用' },
    ],
    useText: '饮用',
  })
  const page = await (await city.fetch(`/items/${indexNumber}?edition=1`)).text()
  expect(page).toContain('aria-label="进展"')
  expect(page.indexOf('饮用')).toBeLessThan(page.indexOf('灌溉'))
  expect(page).toContain('更新：改作灌溉')
})
