import type {
  Cells,
  ChoiceField,
  ChoiceOptions,
  ChoicesField,
  Field,
  FieldKind,
  FieldOf,
  FieldOptions,
  TableField,
  TextField,
  MoneyField,
} from './field.ts'

/** Makes the word for a kind that has nothing to say beyond its label and the common options. */
const word =
  <Kind extends FieldKind>(kind: Kind) =>
  (label: string, options: Omit<FieldOf<Kind>, 'kind' | 'label'>): FieldOf<Kind> =>
    ({ kind, label, ...options }) as unknown as FieldOf<Kind>

/** The same word with all its options left out. */
const plain = <Kind extends Field['kind']>(kind: Kind) => {
  const make = word(kind)
  return (label: string, options: Partial<Omit<FieldOf<Kind>, 'kind' | 'label'>> = {}) =>
    make(label, options as Omit<FieldOf<Kind>, 'kind' | 'label'>)
}

export const text = plain('text')
/** Several lines of plain text. */
export const longText = (label: string, options: Omit<TextField, 'kind' | 'label' | 'long'> = {}) =>
  text(label, { ...options, long: true })
/** A list of short texts, for instance several issuers. */
export const texts = plain('texts')
export const richText = plain('richText')
/** A calendar day, `2018-05-08`. */
export const day = plain('day')
export const year = plain('year')
export const period = plain('period')
export const quantity = plain('quantity')
/** A whole number of things. */
export const count = plain('count')
export const flag = plain('flag')
export const subjectClass = plain('subjectClass')
/** A unit of the register of organisations, by id. */
export const organisation = plain('organisation')
/** An administrative division, six digits. */
export const division = plain('division')
/** 统一社会信用代码, GB 32100-2015. */
export const creditCode = plain('creditCode')
export const identityNumber = plain('identityNumber')
/** 发文字号, GB/T 9704-2012. */
export const documentNumber = plain('documentNumber')
/** A web address. */
export const link = plain('link')
/** A column of the catalogue, by id. */
export const column = plain('column')
export const columns = plain('columns')
export const files = plain('files')
/** Other items: the document that an interpretation explains, the one that repealed another. */
export const items = plain('items')

/** An amount in 元 or 万元, kept exactly as a decimal. */
export const money = (
  label: string,
  { unit = '万元', decimals = 2, ...options }: Partial<Omit<MoneyField, 'kind' | 'label'>> = {},
): MoneyField => ({ kind: 'money', label, unit, decimals, ...options })

/** One of a fixed list; the key is stored, the words are shown. */
export const choice = <const Options extends ChoiceOptions>(
  label: string,
  options: Options,
  more: FieldOptions = {},
): ChoiceField<Options> => ({ kind: 'choice', label, options, ...more })

/** Any number of a fixed list. */
export const choices = <const Options extends ChoiceOptions>(
  label: string,
  options: Options,
  more: FieldOptions = {},
): ChoicesField<Options> => ({ kind: 'choices', label, options, ...more })

interface TableOptions<Columns extends Cells> extends FieldOptions {
  across?: { readonly [K in keyof Columns & string]?: readonly (keyof Columns & string)[] }
  down?: { readonly by: keyof Columns & string; readonly of: readonly (keyof Columns & string)[] }
}

/** Rows of cells, edited in a grid; the sums that must add up are part of the declaration. */
export const table = <const Columns extends Cells>(
  label: string,
  columns: Columns,
  { across, ...more }: TableOptions<Columns> = {},
): TableField<Columns> => ({
  kind: 'table',
  label,
  columns,
  ...(across && { across: across as TableField['across'] }),
  ...more,
})
