import { describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'

import { jsonSchema, schemaIndex } from '../../../src/derive/jsonSchema.ts'
import { present } from '../../../src/derive/present.ts'
import { isDay } from '../../../src/domain/time/day.ts'
import type { Domain } from '../../../src/domain/defineDomain.ts'
import { isPublished, type Values } from '../../../src/domain/fields/index.ts'
import { fieldsOf } from '../../../src/domain/issuesOf.ts'
import { buildSurvey, LOOKUPS as SURVEYED, wellSurvey } from '../derive/wellSurvey.ts'
import { LOOKUPS, told } from './told.ts'

const URL_OF_HOUSE = 'https://gongkai.example.cn'

const ajv = new Ajv2020({
  allErrors: true,
  formats: { date: isDay, uuid: /^[0-9a-f-]{36}$/, iri: URL.canParse },
})
for (const { domain } of told) ajv.addSchema(jsonSchema(domain, URL_OF_HOUSE))
ajv.addSchema(jsonSchema(wellSurvey, URL_OF_HOUSE))

const faultsIn = (domain: Domain, json: Values) => {
  const validate = ajv.getSchema(`${URL_OF_HOUSE}/schemas/${domain.slug}.json`)
  if (!validate) throw new Error(`no schema of ${domain.slug}`)
  validate(json)
  return validate.errors ?? []
}

const shown = (domain: Domain, values: Values, lookups = LOOKUPS): Values => {
  const { card, body } = present(domain, values, lookups)
  return { ...card, ...body }
}

describe.each(told)('the JSON Schema of $slug', ({ domain, good }) => {
  test('takes what the public sees of its examples', () => {
    for (const values of good) expect(faultsIn(domain, shown(domain, values))).toEqual([])
  })

  test('has every public field, under its label, and no other', () => {
    const { properties } = jsonSchema(domain, URL_OF_HOUSE) as { properties: Values }
    const fields = Object.entries(fieldsOf(domain)).filter(([, field]) => isPublished(field))
    expect(Object.keys(properties).toSorted()).toEqual(fields.map(([key]) => key).toSorted())
    for (const [key, { label }] of fields) expect(properties[key]).toMatchObject({ title: label })
  })

  test('refuses an item without a title, and one with something that nobody declared', () => {
    const json = shown(domain, good[0] ?? {})
    expect(faultsIn(domain, { ...json, title: undefined })).not.toEqual([])
    expect(faultsIn(domain, { ...json, somethingElse: '无' })).not.toEqual([])
  })
})

describe('a JSON Schema', () => {
  const survey = shown(wellSurvey, buildSurvey(), SURVEYED)

  test('knows every kind of field', () => {
    expect(faultsIn(wellSurvey, survey)).toEqual([])
  })

  test.each([
    ['an option that is none', { use: 'swimming' }],
    ['a day that does not exist', { surveyedOn: '2018-02-30' }],
    ['money in another unit', { cost: { amount: '1.00', unit: '元', text: '1.00元' } }],
    ['a number of half a household', { households: 1.5 }],
    ['a file without a hash', { photographs: [{ name: '井口.png' }] }],
    ['a row with an unknown cell', { strata: [{ colour: '黄' }] }],
    ['an internal field', { witness: '李见证' }],
  ])('refuses %s', (_, overrides) => {
    expect(faultsIn(wellSurvey, { ...survey, ...overrides })).not.toEqual([])
  })

  test('says units, options and masks in words', () => {
    const { properties } = jsonSchema(wellSurvey, URL_OF_HOUSE) as { properties: Values }
    expect(properties).toMatchObject({
      use: { oneOf: [{ const: '3', title: '其他' }, { const: 'drinking', title: '饮用' }, {}] },
      cost: { properties: { unit: { const: '万元' } } },
      households: { description: '单位：户' },
      keeper: { description: '涉及个人的脱敏：只显示首字，如 张*' },
    })
  })

  test('of any item is one of the domains’', () => {
    const validate = ajv.compile(
      schemaIndex(
        told.map(({ domain }) => domain),
        URL_OF_HOUSE,
      ),
    )
    for (const { domain, good } of told) expect(validate(shown(domain, good[0] ?? {}))).toBe(true)
    expect(validate({})).toBe(false)
  })
})
