import type { Field, FieldKind, FieldOf, ValueOf } from '../../domain/fields/index.ts'
import { KINDS, plainText } from '../../domain/kinds/index.ts'
import { allSubjectClasses, printSubjectClass } from '../../domain/codes/subjectClasses.ts'
import type { Names, Naming } from './names.ts'

/** How values of a kind stand in a cell. `read` gives back what `write` was given. */
export interface InCell<F extends Field = Field> {
  write: (value: ValueOf<F>, field: F, names: Names) => string
  /** What is meant by a cell's text; undefined when it cannot be read. */
  read: (text: string, field: F, names: Names) => ValueOf<F> | undefined
  /** What the sample row shows. */
  sample: (field: F, names: Names) => string
  /** The number format of the column; `@` keeps what was typed as text. */
  format: (field: F) => string
  /** In characters. */
  width: number
  /** The list that the cell is chosen from. */
  options?: (field: F, names: Names) => readonly string[]
  /** Whether something else than what is on the list may be written. */
  isOpen?: true
  /** Whether the names in it are those of this city today. */
  isOfCity?: true
}

type PerKind = { readonly [K in FieldKind]: InCell<FieldOf<K>> | undefined }

const TEXT = '@'

/** A kind that is written as it is kept and read as it is typed. */
const typed = <K extends FieldKind>(
  kind: K,
  sample: string,
  width: number,
): InCell<FieldOf<K>> => ({
  write: (value) => String(value),
  read: (text, field) => KINDS[kind].parse(text, field as never) as ValueOf<FieldOf<K>> | undefined,
  sample: () => sample,
  format: () => TEXT,
  width,
})

/** Several in one cell, one a line. */
const listed = (naming: (names: Names) => Naming, sample: string) => ({
  write: (ids: readonly string[], _: unknown, names: Names) =>
    ids.map((id) => naming(names).written(id)).join('；\n'),
  read: (text: string, _: unknown, names: Names) => {
    const ids = text
      .split(/[;；\n]/)
      .filter((part) => part.trim() !== '')
      .map((part) => naming(names).meant(part))
    return ids.every((id) => id !== undefined) ? ids : undefined
  },
  sample: (_: unknown, names: Names) => naming(names).offered[0] ?? sample,
  format: () => TEXT,
  width: 30,
  isOfCity: true as const,
})

const chosen = (naming: (names: Names) => Naming, sample: string) => ({
  write: (id: string, _: unknown, names: Names) => naming(names).written(id),
  read: (text: string, _: unknown, names: Names) => naming(names).meant(text),
  sample: (_: unknown, names: Names) => naming(names).offered[0] ?? sample,
  format: () => TEXT,
  width: 30,
  options: (_: unknown, names: Names) => naming(names).offered,
  isOpen: true as const,
  isOfCity: true as const,
})

const units = ({ organisation }: Names) => organisation
const places = ({ column }: Names) => column
const YES_OR_NO = ['是', '否']

/** One row per kind of field; undefined for what stands in no cell: a table has its own sheet. */
export const PER_KIND: PerKind = {
  text: { ...typed('text', '', 24), sample: ({ label }) => `（${label}）` },
  texts: {
    ...typed('texts', '第一项；第二项', 24),
    // A line break at the end keeps a name that itself holds a 、 in one piece.
    write: (values) => `${values.join('\n')}\n`,
    read: (text, field) =>
      /\n/.test(text) ? text.split('\n').filter(Boolean) : KINDS.texts.parse(text, field),
  },
  richText: { ...typed('richText', '正文……', 60), write: (value) => plainText(value).trimEnd() },
  day: typed('day', '2018-05-08', 14),
  year: { ...typed('year', '2018', 8), format: () => '0' },
  period: typed('period', '2018-Q1', 12),
  money: {
    ...typed('money', '', 16),
    sample: ({ decimals }) => (1234.5).toFixed(decimals),
    format: ({ decimals }) => (decimals > 0 ? `0.${'0'.repeat(decimals)}` : '0'),
  },
  quantity: typed('quantity', '0.5', 12),
  count: { ...typed('count', '12', 10), format: () => '0' },
  choice: {
    ...typed('choice', '', 16),
    write: (key, { options }) => options[key] ?? key,
    sample: ({ options }) => Object.values(options)[0] ?? '',
    options: ({ options }) => Object.values(options),
  },
  choices: {
    ...typed('choices', '', 24),
    write: (keys, { options }) => keys.map((key) => options[key] ?? key).join('；'),
    sample: ({ options }) => Object.values(options).slice(0, 2).join('；'),
  },
  flag: {
    ...typed('flag', '是', 8),
    write: (value) => (value ? '是' : '否'),
    options: () => YES_OR_NO,
  },
  subjectClass: {
    ...typed('subjectClass', '综合政务\\政务公开', 26),
    options: () => allSubjectClasses().map(printSubjectClass),
    isOpen: true,
  },
  organisation: chosen(units, '（单位名称）'),
  division: typed('division', '621002', 10),
  creditCode: typed('creditCode', '12345678901234567X', 22),
  identityNumber: typed('identityNumber', '12345678901234567X', 22),
  documentNumber: typed('documentNumber', '庆政办发〔2018〕18号', 24),
  link: typed('link', 'https://www.example.gov.cn/', 30),
  column: chosen(places, '（栏目名称）'),
  columns: listed(places, '（栏目名称）'),
  items: listed(({ item }) => item, '（索引号）'),
  files: undefined,
  table: undefined,
}

/** How the field's values stand in a cell; undefined when they stand in none. */
export const inCell = (field: Field): InCell | undefined =>
  PER_KIND[field.kind] as InCell | undefined
