import type { Domain } from '../domain/defineDomain.ts'
import { isPublished, type Field, type Fields } from '../domain/fields/index.ts'
import { register } from '../domain/register.ts'
import { typeNameOf } from './graphqlType/names.ts'
import { DEFINITIONS } from './jsonSchema/definitions.ts'
import { objectOf, type Schema } from './jsonSchema/perKind.ts'
import { orderedFields } from './sections.ts'

export type { Schema }

const DIALECT = 'https://json-schema.org/draft/2020-12/schema'

/** Where the schema of a domain is read, below the address of the public house. */
export const schemaPath = ({ slug }: Pick<Domain, 'slug'>): string => `/schemas/${slug}.json`

/**
 * JSON Schema of what the public sees of an item of the domain: card and body together, as they
 * are kept with every edition. What is not published is not in it. As in GraphQL, only what the
 * register demands is certain: a domain may demand a field later that old editions lack.
 */
export const jsonSchema = (domain: Domain, publicUrl: string): Schema => ({
  $schema: DIALECT,
  $id: `${publicUrl}${schemaPath(domain)}`,
  title: `${domain.name.zh}（${domain.name.en}）`,
  description: `一条公开的${domain.name.zh}。GraphQL 类型：${typeNameOf(domain.slug)}。没有填写的字段不出现。`,
  ...objectOf(orderedFields(domain), certain(register)),
  $defs: DEFINITIONS,
})

/** The schema of any public item: one of the domains'. It is the index of them, too. */
export const schemaIndex = (domains: readonly Domain[], publicUrl: string): Schema => ({
  $schema: DIALECT,
  $id: `${publicUrl}/schemas`,
  title: '公开的政府信息',
  description: '各类信息公开内容的 JSON Schema。一条信息符合其中一类。',
  anyOf: domains.map((domain) => ({
    $ref: `${publicUrl}${schemaPath(domain)}`,
    title: domain.name.zh,
    description: `${domain.group}。信息类别：${domain.slug}。`,
  })),
})

const certain = (fields: Fields): string[] =>
  Object.entries<Field>(fields)
    .filter(([, field]) => field.required !== undefined && isPublished(field))
    .map(([key]) => key)
