import {
  isPublished,
  type ChoiceOptions,
  type Field,
  type FieldKind,
  type FieldOf,
  type Fields,
  type TextField,
} from '../../domain/fields/index.ts'
import { maskWords } from '../publicityWords.ts'

/** A JSON Schema, or a part of one. */
export type Schema = Readonly<Record<string, unknown>>

/** The schema of an object with these fields; those that are not published are absent. */
export const objectOf = (fields: Fields, required: readonly string[] = []): Schema => ({
  type: 'object',
  properties: Object.fromEntries(
    Object.entries(fields).flatMap(([key, field]) => {
      const schema = fieldSchema(field)
      return schema ? [[key, schema]] : []
    }),
  ),
  ...(required.length > 0 && { required }),
  additionalProperties: false,
})

const fieldSchema = (field: Field): Schema | undefined => {
  const shape = isPublished(field) ? PER_KIND[field.kind](field as never) : undefined
  const description = [shape?.description, field.help, maskWords(field)].filter(Boolean).join('；')
  return shape && { ...shape, title: field.label, ...(description && { description }) }
}

type PerKind = { readonly [K in FieldKind]: (field: FieldOf<K>) => Schema | undefined }

const STRING = { type: 'string' } as const
const TEXT = { ...STRING, minLength: 1 } as const
const id = (description: string): Schema => ({ ...STRING, format: 'uuid', description })
const COLUMN = id('栏目的内部编号，代码和名称以目录为准')
const shared = (name: string): Schema => ({ $ref: `#/$defs/${name}` })
const listOf = (items: Schema): Schema => ({ type: 'array', items, minItems: 1 })

const valueWithUnit = (value: Record<string, Schema>, unit: string | undefined): Schema => ({
  type: 'object',
  properties: {
    ...value,
    unit: { const: unit ?? null, title: '单位' },
    text: { ...STRING, title: '供阅读的写法' },
  },
  required: [...Object.keys(value), 'unit', 'text'],
  additionalProperties: false,
})

/** An option in words, so that readers need no second list. */
const oneOf = (options: ChoiceOptions): Schema => ({
  ...STRING,
  oneOf: Object.entries(options).map(([key, title]) => ({ const: key, title })),
})

/** What is masked is no longer as long or as shaped as what was written. */
const textSchema = ({ masked, maxLength, pattern }: TextField): Schema => ({
  ...TEXT,
  ...(maxLength && !masked && { maxLength }),
  ...(pattern && !masked && isPortable(pattern.test) && { pattern: pattern.test.source }),
})

/** JSON Schema's patterns are ECMA-262's without flags, read as Unicode. */
const isPortable = ({ source, flags }: RegExp): boolean => {
  try {
    return ['', 'u'].includes(flags) && new RegExp(source, 'u') !== undefined
  } catch {
    return false
  }
}

const PER_KIND: PerKind = {
  text: textSchema,
  texts: () => listOf(TEXT),
  richText: () => shared('richText'),
  day: () => ({ ...STRING, format: 'date', description: '北京时间的日期' }),
  year: () => ({ type: 'integer', minimum: 1949, maximum: 2100 }),
  period: () => ({
    ...STRING,
    pattern: '^\\d{4}(-Q[1-4]|-(0[1-9]|1[0-2]))?$',
    description: '年、季度或者月份，如 2018、2018-Q1、2018-03',
  }),
  money: ({ unit, decimals }) => {
    const fraction = decimals > 0 ? `\\.\\d{${decimals}}` : ''
    const amount = { ...STRING, title: '数额，精确的十进制', pattern: `^-?\\d+${fraction}$` }
    return valueWithUnit({ amount }, unit)
  },
  quantity: ({ unit }) =>
    valueWithUnit({ value: { ...TEXT, title: '值，保留检测机构的写法' } }, unit),
  count: ({ unit }) => ({
    type: 'integer',
    minimum: 0,
    maximum: Number.MAX_SAFE_INTEGER,
    ...(unit && { description: `单位：${unit}` }),
  }),
  choice: ({ options }) => oneOf(options),
  choices: ({ options }) => ({ ...listOf(oneOf(options)), uniqueItems: true }),
  flag: () => ({ type: 'boolean' }),
  subjectClass: () => ({ ...TEXT, description: '国务院公文主题分类，如 综合政务\\政务公开' }),
  organisation: () => shared('organisation'),
  division: () => ({ ...STRING, pattern: '^[1-9]\\d{5}$' }),
  creditCode: () => ({ ...STRING, pattern: '^[0-9A-HJ-NP-RTUW-Y]{18}$' }),
  identityNumber: () => undefined,
  documentNumber: () => TEXT,
  link: () => ({ ...STRING, format: 'iri' }),
  column: () => COLUMN,
  columns: () => listOf(COLUMN),
  files: () => listOf(shared('file')),
  items: () => listOf(id('公开信息的内部编号')),
  table: ({ columns }) => listOf(objectOf(columns)),
}
