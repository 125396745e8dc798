import { describe, expect, test } from '@jest/globals'
import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  validateSchema,
} from 'graphql'
import { defineDomain } from '../../../src/domain/defineDomain.ts'
import { choice, text, type Fields } from '../../../src/domain/fields/index.ts'
import { publicSchema } from '../../../src/delivery/schema/publicSchema.ts'
import { wellSurvey } from './wellSurvey.ts'

const schema = publicSchema([wellSurvey])
const typeOf = (name: string) => {
  const type = schema.getType(name)
  if (!isObjectType(type) && !isInputObjectType(type)) throw new Error(`no type ${name}`)
  return type
}
const fieldTypes = (name: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(typeOf(name).getFields()).map(([key, { type }]) => [key, String(type)]),
  )

const buildDomain = (fields: Fields, slug = 'pond') =>
  defineDomain({
    slug,
    name: { zh: '涝池', en: 'Pond' },
    group: '水务',
    columns: ['water/wells'],
    duty: { article20: 13, publishBy: 'publication' },
    identifiedBy: ['title'],
    fields,
    rules: [],
  })

describe('the public type of a domain', () => {
  test('is valid GraphQL', () => {
    expect(validateSchema(schema)).toEqual([])
  })

  test('shows each kind of field by a type of its own', () => {
    expect(fieldTypes('WellSurvey')).toMatchObject({
      keeper: 'String',
      isPerson: 'Boolean',
      aliases: '[String!]!',
      report: 'RichText',
      surveyedOn: 'Day',
      drilledIn: 'Int',
      cost: 'Money',
      depth: 'Quantity',
      households: 'WholeNumber',
      use: 'WellSurveyUse',
      useText: 'String',
      lining: '[WellSurveyLining!]!',
      liningText: '[String!]!',
      surveyor: 'OrganisationName',
      nearby: 'Column',
      others: '[Column!]!',
      photographs: '[File!]!',
      strata: '[WellSurveyStrataRow!]!',
    })
    expect(fieldTypes('WellSurveyStrataRow')).toEqual({
      name: 'String',
      thickness: 'Quantity',
      price: 'Money',
      wet: 'Boolean',
    })
  })

  test('has no field for identity numbers and what the office keeps to itself', () => {
    expect(Object.keys(fieldTypes('WellSurvey'))).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/keeperNumber|witness/)]),
    )
    expect(Object.keys(fieldTypes('WellSurveyFilter'))).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/keeperNumber|witness/)]),
    )
  })

  test('is narrowed by its facets', () => {
    expect(fieldTypes('WellSurveyFilter')).toEqual({
      keeper: '[String!]',
      isPerson: 'Boolean',
      aliases: '[String!]',
      surveyedOn: 'DayRange',
      drilledIn: '[Int!]',
      season: '[String!]',
      cost: 'AmountRange',
      households: 'AmountRange',
      use: '[WellSurveyUse!]',
      lining: '[WellSurveyLining!]',
      topic: '[String!]',
      surveyor: '[String!]',
      county: '[String!]',
      driller: '[String!]',
      permit: '[String!]',
      plans: '[String!]',
    })
  })

  test('writes options as GraphQL does and describes them in the words of the office', () => {
    const type = schema.getType('WellSurveyUse')
    const values = isEnumType(type) ? type.getValues() : []
    expect(values.map(({ name, value, description }) => [name, value, description])).toEqual([
      ['USE_3', '3', '其他'],
      ['DRINKING', 'drinking', '饮用'],
      ['IRRIGATION', 'irrigation', '灌溉'],
    ])
  })

  test('describes every type, field, argument and value in Chinese', () => {
    const nameless: string[] = []
    const look = (name: string, { description }: { description?: string | null }) => {
      if (!/\p{Script=Han}/u.test(description ?? '')) nameless.push(name)
    }
    for (const type of Object.values(schema.getTypeMap())) {
      if (isIntrospectionType(type) || isSpecifiedScalarType(type)) continue
      look(type.name, type)
      if (isEnumType(type))
        type.getValues().forEach((each) => look(`${type.name}.${each.name}`, each))
      if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue
      for (const field of Object.values(type.getFields())) {
        look(`${type.name}.${field.name}`, field)
        const args = 'args' in field ? [...field.args] : []
        for (const arg of args) look(`${field.name}(${arg.name})`, arg)
      }
    }
    expect(nameless).toEqual([])
  })
})

describe('a declaration that cannot become a public type', () => {
  const refused = (domain: Parameters<typeof publicSchema>[0][number], words: RegExp) =>
    expect(() => publicSchema([domain])).toThrow(words)

  test('is refused when its field is one that every item shows', () => {
    refused(
      buildDomain({ unit: text('单位') }),
      /plugins\/domains\/pond\/domain\.ts: fields\.unit: every item already shows 'unit'/,
    )
  })

  test('is refused when two options would have one name', () => {
    refused(
      buildDomain({ shape: choice('形状', { round: '圆', ROUND: '圆形' }) }),
      /plugins\/domains\/pond\/domain\.ts: fields\.shape: the option 'ROUND'/,
    )
  })

  test('is refused when an option has no letters', () => {
    refused(
      buildDomain({ shape: choice('形状', { 圆: '圆' }) }),
      /plugins\/domains\/pond\/domain\.ts: fields\.shape: the option '圆'/,
    )
  })

  test('is refused when its filter would hide one that every item has', () => {
    refused(
      buildDomain({ name: text('名称', { facet: true }) }, 'source'),
      /slug 'source': every item is already narrowed by 'source'/,
    )
  })
})
