import {
  GraphQLBoolean,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLString,
  type GraphQLOutputType,
} from 'graphql'
import {
  isPublished,
  type ChoiceField,
  type ChoicesField,
  type Field,
  type FieldKind,
  type FieldOf,
  type Fields,
} from '../../domain/fields/index.ts'
import { choiceEnum } from './choiceEnum.ts'
import { capital, enumValueName } from './names.ts'
import type { PublicFields, Reads } from './reads.ts'
import { Day, WholeNumber } from './scalars.ts'
import {
  writtenName,
  writtenNames,
  writtenWords,
  writtenWordsOfAll,
  type Writes,
} from './writes.ts'
import {
  ItemReference,
  Money,
  OrganisationName,
  PublicFileType,
  Quantity,
  RichText,
} from './values.ts'

/** The type that fields belong to, and what they need to know of it. */
export interface Owner {
  /** Begins the names of the enums and rows that belong to its fields. */
  name: string
  /** The file to name when the declaration is wrong. */
  declaredIn: string
  /** Whether every value of the type has this field: what is demanded later, old editions lack. */
  isCertain: (field: Field) => boolean
  /** The type of a column in which an item stands. */
  column: GraphQLObjectType
  /** Where a field is kept; absent for cells, which come with their row. */
  reads?: (key: string, field: Field) => Reads
}

/** The fields of a public type that show these fields, each with its label; private ones are left out. */
export const outputFields = (fields: Fields, owner: Owner): PublicFields =>
  Object.assign(
    {},
    ...Object.entries(fields)
      .filter(([, field]) => isPublished(field))
      .map(([key, field]) => OUTPUT_FIELDS[field.kind](key, field as never, owner)),
  )

type OutputFields = {
  readonly [K in FieldKind]: (key: string, field: FieldOf<K>, owner: Owner) => PublicFields
}

const one =
  (type: GraphQLOutputType) =>
  (key: string, field: Field, owner: Owner): PublicFields => ({
    [key]: { type: certain(type, field, owner), ...about(key, field, owner) },
  })

/** A list is never null: empty when there is nothing. */
const many =
  (type: GraphQLOutputType) =>
  (key: string, field: Field, owner: Owner): PublicFields => ({
    [key]: {
      type: listOf(type),
      ...about(key, field, owner, { isEmptyWhenMissing: true }),
      resolve: (source) => source[key] ?? [],
    },
  })

const OUTPUT_FIELDS: OutputFields = {
  text: one(GraphQLString),
  texts: many(GraphQLString),
  richText: one(RichText),
  day: one(Day),
  year: one(GraphQLInt),
  period: one(GraphQLString),
  money: one(Money),
  quantity: one(Quantity),
  count: one(WholeNumber),
  flag: one(GraphQLBoolean),
  choice: (key, field, owner) => {
    const type = enumOf(key, field, owner)
    const isCertain = owner.isCertain(field)
    const known = (option: unknown) =>
      Object.hasOwn(field.options, String(option)) ? option : null
    return {
      [key]: {
        type: certain(type, field, owner),
        ...about(key, field, owner, {
          writes: (value) => writtenName(value, namesOf(field, key), isCertain),
        }),
        resolve: (source) => known(source[key]),
      },
      [`${key}Text`]: {
        type: certain(GraphQLString, field, owner),
        ...about(key, field, owner, {
          words: `${field.label}的名称。`,
          writes: (value) => writtenWords(value, field.options, isCertain),
        }),
        resolve: (source) => wordsOf(field, source[key]),
      },
    }
  },
  choices: (key, field, owner) => {
    const type = enumOf(key, field, owner)
    const keysIn = (source: Record<string, unknown>) => (source[key] ?? []) as string[]
    return {
      [key]: {
        type: listOf(type),
        ...about(key, field, owner, {
          writes: (value) => writtenNames(value, namesOf(field, key)),
        }),
        resolve: (source) =>
          keysIn(source).filter((option) => Object.hasOwn(field.options, option)),
      },
      [`${key}Text`]: {
        type: listOf(GraphQLString),
        ...about(key, field, owner, {
          words: `${field.label}的名称。`,
          writes: (value) => writtenWordsOfAll(value, field.options),
        }),
        resolve: (source) => keysIn(source).map((option) => wordsOf(field, option)),
      },
    }
  },
  subjectClass: one(GraphQLString),
  organisation: one(OrganisationName),
  division: one(GraphQLString),
  creditCode: one(GraphQLString),
  identityNumber: () => ({}),
  documentNumber: one(GraphQLString),
  link: one(GraphQLString),
  column: (key, field, owner) => one(owner.column)(key, field, owner),
  columns: (key, field, owner) => many(owner.column)(key, field, owner),
  files: many(PublicFileType),
  items: many(ItemReference),
  table: (key, field, owner) => {
    const name = `${owner.name}${capital(key)}Row`
    const row = new GraphQLObjectType({
      name,
      description: `${field.label}的一行。空着的单元格为空。`,
      fields: outputFields(field.columns, {
        ...owner,
        name,
        isCertain: () => false,
        reads: undefined,
      }),
    })
    return many(row)(key, field, owner)
  },
}

interface About {
  /** Instead of the field's label and help. */
  words?: string
  writes?: Writes
  isEmptyWhenMissing?: boolean
}

const about = (key: string, field: Field, { reads }: Owner, { words, ...told }: About = {}) => ({
  description: words ?? `${field.label}。${field.help ?? ''}`,
  extensions: { ...told, ...(reads && { reads: reads(key, field) }) },
})

const certain = (type: GraphQLOutputType, field: Field, { isCertain }: Owner): GraphQLOutputType =>
  isCertain(field) ? new GraphQLNonNull(type) : type

const listOf = (type: GraphQLOutputType) =>
  new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(type)))

/** An option that the declaration no longer has still has its key to say. */
const wordsOf = ({ options }: ChoiceField | ChoicesField, key: unknown): unknown =>
  (typeof key === 'string' && options[key]) || key

const namesOf = ({ options }: ChoiceField | ChoicesField, key: string): Record<string, string> =>
  Object.fromEntries(Object.keys(options).map((option) => [option, enumValueName(option, key)]))

const enumOf = (key: string, field: ChoiceField | ChoicesField, { name, declaredIn }: Owner) =>
  choiceEnum(`${name}${capital(key)}`, field, { key, declaredIn })
