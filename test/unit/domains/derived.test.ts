import { describe, expect, test } from '@jest/globals'
import { GraphQLInputObjectType, GraphQLObjectType } from 'graphql'

import { narrowedBy } from '../../../src/derive/facets.ts'
import { filterNameOf, typeNameOf } from '../../../src/derive/graphqlType/names.ts'
import { present } from '../../../src/derive/present.ts'
import { referencePage } from '../../../src/derive/reference.ts'
import { publicSchema } from '../../../src/delivery/schema/publicSchema.ts'
import { fieldHtml } from '../../../src/delivery/pages/fieldHtml.ts'
import { isPublished, type Field } from '../../../src/domain/fields/index.ts'
import { fieldsOf } from '../../../src/domain/issuesOf.ts'
import { pageOf } from './pageOf.ts'
import { LOOKUPS, told } from './told.ts'

const schema = publicSchema(told.map(({ domain }) => domain))
const ItemFilter = schema.getType('ItemFilter') as GraphQLInputObjectType

describe.each(told)('what follows from the domain $slug:', ({ domain, good }) => {
  const own = Object.entries<Field>(domain.fields)
  const fields = fieldsOf(domain)
  const presented = good.map((values) => ({ values, ...present(domain, values, LOOKUPS) }))

  test('a GraphQL type with its public fields and no others', () => {
    const type = schema.getType(typeNameOf(domain.slug)) as GraphQLObjectType
    const names = Object.keys(type.getFields())
    for (const [key, field] of own) expect(names.includes(key)).toBe(isPublished(field))
    expect(type.getInterfaces().map(({ name }) => name)).toEqual(['DisclosureItem'])
  })

  test('a filter for each of its facets', () => {
    const facets = own.filter(([, field]) => narrowedBy(field)).map(([key]) => key)
    const filter = ItemFilter.getFields()[filterNameOf(domain.slug)]?.type
    const names = filter ? Object.keys((filter as GraphQLInputObjectType).getFields()) : []
    expect(names).toEqual(facets)
  })

  test('a search text that begins with the title and holds what is declared to be searched', () => {
    for (const { values, searchText } of presented) {
      expect(searchText.split('\n')[0]).toBe(values.title)
      for (const [key, field] of Object.entries(fields)) {
        if (field.kind !== 'text' || !field.search || field.masked || field.internal) continue
        if (values[key] !== undefined) expect(searchText).toContain(String(values[key]))
      }
    }
  })

  test('facets of what it shows, under the names of its fields', () => {
    for (const { values, facets } of presented) {
      const kept = Object.entries(fields)
        .filter(([key, field]) => narrowedBy(field) && values[key] !== undefined)
        .map(([key]) => key)
      expect(Object.keys(facets).toSorted()).toEqual(kept.toSorted())
    }
  })

  test('a page that tells each fact under its title', async () => {
    for (const { values, card, body } of presented) {
      const page = pageOf(domain, values, { card, body })
      for (const [key, json] of Object.entries({ ...card, ...body })) {
        const field = fields[key]
        const html = field && key !== 'title' ? fieldHtml(json, field)?.html : undefined
        if (!field || html === undefined) continue
        expect(page).toMatch(new RegExp(`<(dt|h2)>${escaped(field.label)}</`))
        expect(page).toContain(html)
      }
    }
  })

  test('a page of the reference that names every field, rule and source', () => {
    const page = referencePage(domain)
    for (const [key, { label }] of own) expect(page).toContain(`| ${label} | \`${key}\` |`)
    for (const { says, source } of domain.rules) {
      expect(page).toContain(says)
      if (source) expect(page).toContain(source)
    }
  })
})

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
