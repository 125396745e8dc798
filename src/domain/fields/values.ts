import type { Field, Fields, TableField, ChoiceField, ChoicesField } from './field.ts'

/** A Lexical editor state, as Payload stores rich text. */
export interface RichText {
  root: { children: readonly unknown[]; [key: string]: unknown }
}

/** What a field of this kind holds when it is not empty. Money is a decimal text in the field's unit. */
interface ValueByKind {
  text: string
  texts: readonly string[]
  richText: RichText
  day: string
  year: number
  period: string
  money: string
  quantity: string
  count: number
  flag: boolean
  subjectClass: string
  organisation: string
  division: string
  creditCode: string
  identityNumber: string
  documentNumber: string
  link: string
  column: string
  columns: readonly string[]
  files: readonly string[]
  items: readonly string[]
}

export type ValueOf<F extends Field> =
  F extends ChoiceField<infer O>
    ? `${keyof O & (string | number)}`
    : F extends ChoicesField<infer O>
      ? readonly `${keyof O & (string | number)}`[]
      : F extends TableField<infer C>
        ? readonly RowOf<C>[]
        : F['kind'] extends keyof ValueByKind
          ? ValueByKind[F['kind']]
          : never

/** A row of a table; a cell that was left empty is absent. */
export type RowOf<C extends Fields> = { readonly [K in keyof C]?: ValueOf<C[K]> }

/** An item's values; a field that was left empty is absent. */
export type ValuesOf<F extends Fields> = { readonly [K in keyof F]?: ValueOf<F[K]> }

/** Values whose domain is known only at run time. */
export type Values = Readonly<Record<string, unknown>>

/** Whether a person left the field empty. A flag that says no is an answer. */
export const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0) ||
  isEmptyRichText(value)

const isEmptyRichText = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null || !('root' in value)) return false
  return !hasContent((value as RichText).root)
}

/** Walks without recursion: whatever was sent is asked first whether it is empty. */
const hasContent = (root: unknown): boolean => {
  const open = [root]
  while (open.length > 0) {
    const node = open.pop()
    if (typeof node !== 'object' || node === null) continue
    const { text, type, children } = node as { text?: unknown; type?: unknown; children?: unknown }
    if (typeof text === 'string' && text.trim() !== '') return true
    if (type === 'upload' || type === 'horizontalrule') return true
    if (Array.isArray(children)) for (const child of children) open.push(child)
  }
  return false
}
