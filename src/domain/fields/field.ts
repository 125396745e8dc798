import type { Stage } from '../issues.ts'
import type { Mask } from '../masks.ts'

/** What may be said of any field, whatever its kind. */
export interface FieldOptions {
  /** The stage from which the field may not be empty; never required when absent. */
  required?: Stage
  /** Lists and searches can be narrowed by it. */
  facet?: true
  /** Shown as a column in the editors' lists. */
  listed?: true
  /** One sentence under the input: what the office writes here, and by which rule. */
  help?: string
  /** The law and article, or the standard, by which it may not be empty; the domain's duty when absent. */
  source?: string
  /** Kept for the office's own use and never published. */
  internal?: true
}

interface Base<Kind extends string> extends FieldOptions {
  readonly kind: Kind
  readonly label: string
}

/** The words of the language. A word without a translation somewhere in `src/derive` does not compile. */
export interface TextField extends Base<'text'> {
  /** Longer than a line: a box of several lines. */
  long?: true
  maxLength?: number
  /** The shape that the whole text must have, and how to say so. */
  pattern?: { test: RegExp; says: string }
  /** Its place in search: titles weigh more than bodies; absent, it is not searched. */
  search?: 'title' | 'body'
  /** What of it the public may read: `张*` of a name, `138****1234` of a number. */
  masked?: Mask
  /** Only then; always when absent. Asked of the item's values, a cell's own row laid over them. */
  maskedWhen?: (values: Readonly<Record<string, unknown>>) => boolean
}
export interface TextsField extends Base<'texts'> {}
export interface RichTextField extends Base<'richText'> {}
export interface DayField extends Base<'day'> {}
export interface YearField extends Base<'year'> {}
/** A reporting period: `2018`, `2018-Q1` or `2018-03`. */
export interface PeriodField extends Base<'period'> {}
export interface MoneyField extends Base<'money'> {
  unit: '元' | '万元'
  decimals: number
}
/** A measured value as laboratories write it: `450`, `<0.01`, `6.5～8.5`, `未检出`. */
export interface QuantityField extends Base<'quantity'> {
  unit?: string
}
export interface CountField extends Base<'count'> {
  unit?: string
}
export interface ChoiceField<Options extends ChoiceOptions = ChoiceOptions> extends Base<'choice'> {
  options: Options
}
export interface ChoicesField<
  Options extends ChoiceOptions = ChoiceOptions,
> extends Base<'choices'> {
  options: Options
}
export interface FlagField extends Base<'flag'> {}
export interface SubjectClassField extends Base<'subjectClass'> {}
export interface OrganisationField extends Base<'organisation'> {}
export interface DivisionField extends Base<'division'> {}
export interface CreditCodeField extends Base<'creditCode'> {}
/** A natural person's identity number: encrypted where it is kept, masked where it is shown, never published. */
export interface IdentityNumberField extends Base<'identityNumber'> {
  /** Passports and permits count as well, of which only the shape is known; absent, identity cards. */
  documents?: 'any'
}
export interface DocumentNumberField extends Base<'documentNumber'> {}
export interface LinkField extends Base<'link'> {}
export interface ColumnField extends Base<'column'> {}
export interface ColumnsField extends Base<'columns'> {}
export interface FilesField extends Base<'files'> {}
/** Other items of disclosure that this one has to do with, by id; readers see those that are public. */
export interface ItemsField extends Base<'items'> {
  /** The slugs of the domains they may belong to; any when absent. */
  of?: readonly string[]
  /** No more than so many. */
  most?: number
}
export interface TableField<Columns extends Cells = Cells> extends Base<'table'> {
  columns: Columns
  /** In each row, the named cell is the sum of the others: `{ total: ['basic', 'project'] }`. */
  across?: { readonly [column: string]: readonly string[] }
  /** Rows form a tree by the prefix of a code (类, 款, 项): a parent is the sum of its children. */
  down?: { readonly by: string; readonly of: readonly string[] }
}

/** Stored key and the words people read, in the order they are offered. */
export type ChoiceOptions = Readonly<Record<string, string>>

/** The kinds of field that fit into a cell of a table. */
export type Cell =
  | TextField
  | DayField
  | YearField
  | MoneyField
  | QuantityField
  | CountField
  | ChoiceField
  | FlagField
  | CreditCodeField
  | DocumentNumberField
export type Cells = Readonly<Record<string, Cell>>

export type Field =
  | Cell
  | TextsField
  | RichTextField
  | PeriodField
  | ChoicesField
  | SubjectClassField
  | OrganisationField
  | DivisionField
  | IdentityNumberField
  | LinkField
  | ColumnField
  | ColumnsField
  | FilesField
  | ItemsField
  | TableField
export type Fields = Readonly<Record<string, Field>>
export type FieldKind = Field['kind']
export type FieldOf<Kind extends FieldKind> = Extract<Field, { kind: Kind }>

/** One entry per kind of field: how every translation in `src/derive` is written. */
export type PerKind<Translation extends { [K in FieldKind]: unknown }> = Translation
