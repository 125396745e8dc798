import { describe, expect, test } from '@jest/globals'
import { GraphQLError } from 'graphql'
import type { ListAsked } from '../../../src/delivery/asked/ListAsked.ts'
import { refuseContradictions } from '../../../src/delivery/asked/refuseContradictions.ts'
import { defineDomain } from '../../../src/domain/defineDomain.ts'
import { choice } from '../../../src/domain/fields/index.ts'
import { wellSurvey } from '../derive/wellSurvey.ts'

const damSurvey = defineDomain({
  slug: 'dam-survey',
  name: { zh: '淤地坝普查', en: 'Dam survey' },
  group: '水务',
  columns: ['water/dams'],
  duty: { article20: 13, publishBy: 'publication' },
  identifiedBy: ['title'],
  fields: { state: choice('坝况', { sound: '完好', broken: '损毁' }, { facet: true }) },
  rules: [],
})

const catalogue = {
  columns: new Set<string>(),
  divisions: new Map([
    ['city', '621000'],
    ['county', '621022'],
    ['elsewhere', null],
  ]),
}

/** The argument that is refused; none when all can be. */
const refusedIn = (asked: ListAsked): Promise<unknown> =>
  refuseContradictions(asked, {
    domains: [wellSurvey, damSurvey],
    catalogue: async () => catalogue,
  }).then(
    () => undefined,
    (error: GraphQLError) => error.extensions.argument,
  )

const ofWells = (given: object, unit?: string) =>
  refusedIn({ ...(unit && { unit }), filter: { wellSurvey: given } })

describe('conditions that exclude one another are refused', () => {
  test('when a range ends before it begins', async () => {
    expect(await refusedIn({ publishedFrom: '2018-05-09', publishedTo: '2018-05-08' })).toBe(
      'publishedFrom',
    )
    expect(await refusedIn({ publishedFrom: '2018-05-08', publishedTo: '2018-05-08' })).toBe(
      undefined,
    )
    expect(
      await refusedIn({ filter: { formationDate: { from: '2019-01-01', to: '2018-12-31' } } }),
    ).toBe('filter.formationDate.from')
    expect(await ofWells({ cost: { from: '100', to: '9.5' } })).toBe('filter.wellSurvey.cost.from')
    expect(await ofWells({ cost: { from: '-100', to: '9.5' } })).toBe(undefined)
  })

  test('when they are for a domain that is not asked for', async () => {
    const filter = { domain: ['well-survey'], damSurvey: { state: ['sound'] } }
    expect(await refusedIn({ filter })).toBe('filter.damSurvey')
    expect(await refusedIn({ filter: { ...filter, domain: ['dam-survey', 'well-survey'] } })).toBe(
      undefined,
    )
  })

  test('when a value cannot be one of its field', async () => {
    expect(await ofWells({ season: ['2018-Q5'] })).toBe('filter.wellSurvey.season')
    expect(await ofWells({ drilledIn: [19960] })).toBe('filter.wellSurvey.drilledIn')
    expect(await ofWells({ county: ['6210'] })).toBe('filter.wellSurvey.county')
    expect(await ofWells({ topic: ['农业、林业、水利', '天文'] })).toBe('filter.wellSurvey.topic')
    expect(await ofWells({ season: ['2018', '2018-Q4'], drilledIn: [1996] })).toBe(undefined)
  })

  test('when a unit is of another division', async () => {
    expect(await ofWells({ county: ['621021', '621023'] }, 'county')).toBe(
      'filter.wellSurvey.county',
    )
    for (const [county, unit] of [
      ['621022', 'county'],
      ['621000', 'county'],
      ['621021', 'city'],
      ['621021', 'elsewhere'],
    ] as const)
      expect(await ofWells({ county: [county] }, unit)).toBe(undefined)
  })
})
