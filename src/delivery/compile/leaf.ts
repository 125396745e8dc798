import { isEnumType, type GraphQLEnumType, type GraphQLLeafType } from 'graphql'
import { ofType, quoted, quotedJson } from '../../derive/graphqlType/writes.ts'
import { Unwritable } from './Unwritable.ts'

/** A value in the statement. */
export interface Value {
  sql: string
  /** It is `jsonb`, of whichever type was stored once; otherwise its column has the right type. */
  isJson: boolean
}

/** Writes a value that has no parts; null where it may be. */
export const leaf = (type: GraphQLLeafType, value: Value, isCertain: boolean): string =>
  isEnumType(type) ? enumName(type, value, isCertain) : scalar(type.name, value, isCertain)

const scalar = (type: string, { sql, isJson }: Value, isCertain: boolean): string => {
  const stored = Object.hasOwn(STORED, type) ? STORED[type] : undefined
  if (!stored) throw new Unwritable(`scalar ${type}`)
  if (isJson) return ofType(sql, { ...stored(sql), ...(!isCertain && { missing: 'null' }) })
  const text = `to_json(${sql})::text`
  return isCertain ? text : `coalesce(${text}, 'null')`
}

type Stored = (value: string) => Pick<Parameters<typeof ofType>[1], 'type' | 'text'>

const text: Stored = (value) => ({ type: 'string', text: `(${value})::text` })

/** Numbers of another form are left to the type's own serialisation. */
const digits =
  (most: number): Stored =>
  (value) => ({ type: 'number', text: `substring((${value})::text from '^-?\\d{1,${most}}$')` })

/** As which type of JSON the public JSON holds each scalar. */
const STORED: Readonly<Record<string, Stored>> = {
  String: text,
  Day: text,
  DateTime: text,
  Amount: text,
  Boolean: (value) => ({ type: 'boolean', text: `(${value})::text` }),
  Int: digits(9),
  WholeNumber: digits(15),
}

const enumName = (type: GraphQLEnumType, { sql, isJson }: Value, isCertain: boolean): string => {
  if (isJson) throw new Unwritable(`enum ${type.name} in JSON`)
  const ways = type
    .getValues()
    .map(({ name, value }) => `when ${quoted(String(value))} then ${quotedJson(name)}`)
  const named = `case ${sql} ${ways.join(' ')} end`
  return isCertain ? named : `case when ${sql} is null then 'null' else ${named} end`
}
