import {
  getNamedType,
  GraphQLBoolean,
  GraphQLInputObjectType,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLString,
  isEnumType,
  type GraphQLFieldMap,
  type GraphQLInputType,
} from 'graphql'
import type { Field, Fields } from '../../domain/fields/index.ts'
import { narrowedBy, type NarrowedBy } from '../facets.ts'
import { Amount, Day } from './scalars.ts'

type Filters = Record<string, { type: GraphQLInputType; description: string }>

/**
 * What lists can be narrowed by among these fields. `shown` are the public fields, whose enums the
 * filters share.
 */
export const filterFields = (fields: Fields, shown: GraphQLFieldMap<unknown, unknown>): Filters =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([key, field]) => {
      const by = narrowedBy(field)
      if (by === undefined) return []
      const named = shown[key] && getNamedType(shown[key].type)
      const type = isEnumType(named) ? listOf(named) : INPUTS[by]
      return [[key, { type, description: `${field.label}。${HOW[by](field)}` }]]
    }),
  )

const listOf = (type: GraphQLInputType) => new GraphQLList(new GraphQLNonNull(type))

const range = (name: string, description: string, type: GraphQLInputType) =>
  new GraphQLInputObjectType({
    name,
    description,
    fields: {
      from: { type, description: '自，含本数；不填则不限。' },
      to: { type, description: '至，含本数；不填则不限。' },
    },
  })

const INPUTS: Readonly<Record<NarrowedBy, GraphQLInputType>> = {
  words: listOf(GraphQLString),
  numbers: listOf(GraphQLInt),
  days: range('DayRange', '起止日期。', Day),
  amounts: range('AmountRange', '起止数额。', Amount),
  flag: GraphQLBoolean,
  items: listOf(GraphQLString),
}

/** Kinds that are found under what they belong to say so. */
const WIDER: Partial<Record<Field['kind'], string>> = {
  period: '填年份则含当年各季各月。',
  subjectClass: '填一级类则含其下各类。',
  division: '填市、省代码则含所辖县区。',
  organisation: '填单位代码。',
}

const HOW: Readonly<Record<NarrowedBy, (field: Field) => string>> = {
  words: ({ kind }) => `满足其一即可。${WIDER[kind] ?? ''}`,
  numbers: () => '满足其一即可。',
  days: () => '在起止日期之间。',
  amounts: () => '在起止数额之间。',
  flag: () => '',
  items: () => '填索引号，与其中之一有关即可。',
}
