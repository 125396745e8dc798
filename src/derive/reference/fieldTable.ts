import type { Field, Fields, TableField } from '../../domain/fields/index.ts'
import { narrowedBy } from '../facets.ts'
import { howWritten, kindName, STAGE_WORDS } from '../kindWords.ts'
import { publicityOf } from '../publicityWords.ts'
import { code, markdownTable } from './markdown.ts'

/** The fields of a declaration, one a line, and below them the columns of each table among them. */
export const fieldTables = (fields: Fields): string[] => [
  markdownTable(HEADINGS, Object.entries(fields).map(fieldLine)),
  ...Object.entries(fields).flatMap(([key, field]) =>
    field.kind === 'table' ? [tableOfColumns(key, field)] : [],
  ),
]

const HEADINGS = ['标签', '键', '类型', '必填环节', '公开', '可筛选', '说明']

const fieldLine = ([key, field]: [string, Field]): string[] => [
  field.label,
  code(key),
  kindName(field),
  field.required ? STAGE_WORDS[field.required] : '',
  publicityOf(field),
  narrowedBy(field) ? '是' : '',
  [field.help, optionsOf(field) || howWritten(field)].filter(Boolean).join(' '),
]

const optionsOf = (field: Field): string => {
  if (field.kind !== 'choice' && field.kind !== 'choices') return ''
  return Object.entries(field.options)
    .map(([key, words]) => `${words} ${code(key)}`)
    .join('、')
}

const tableOfColumns = (key: string, field: TableField): string =>
  [
    `### ${field.label} ${code(key)} 的列`,
    markdownTable(HEADINGS, Object.entries(field.columns).map(fieldLine)),
    ...sumsOf(field),
  ].join('\n\n')

const sumsOf = ({ across = {}, down, columns }: TableField): string[] => {
  const label = (key: string) => columns[key]?.label ?? key
  return [
    ...Object.entries(across).map(
      ([total, parts]) => `每行：${label(total)} = ${parts.map(label).join(' + ')}。`,
    ),
    ...(down
      ? [
          `逐级：${down.of.map(label).join('、')}等于下级之和，上下级以${label(down.by)}的前缀相认。`,
        ]
      : []),
  ]
}
