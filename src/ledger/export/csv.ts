import { actWord, kindWord, refusalWord, roleWord } from '../../domain/ledgerWords.ts'
import type { Line } from '../Line.ts'
import type { Seal } from '../Seal.ts'
import type { Format } from './Exported.ts'

type Cells = Partial<Record<keyof typeof HEADINGS, string | number | null>>

/** What stands over each column. The last ones are for checking a copy, the first for reading it. */
const HEADINGS = {
  kind: '类别',
  seq: '序号',
  at: '时间',
  byName: '办理人',
  role: '任职',
  forName: '受谁委托',
  act: '办理',
  subjectKind: '对象种类',
  called: '对象',
  unitName: '单位',
  revision: '稿次',
  fields: '改动字段',
  refused: '未获准原因',
  why: '说明',
  form: '格式',
  chain: '链',
  subject: '对象编号',
  unit: '单位编号',
  byId: '办理人编号',
  forId: '委托人编号',
  actCode: '办理代码',
  subjectKindCode: '对象种类代码',
  roleCode: '任职代码',
  refusedCode: '未获准代码',
  rows: '当日行数',
  lines: '当日行的校验值',
  previous: '前一校验值',
  hash: '校验值',
} as const
const COLUMNS = Object.keys(HEADINGS) as (keyof typeof HEADINGS)[]

const row = (cells: Cells): string =>
  `${COLUMNS.map((column) => cell(String(cells[column] ?? ''))).join(',')}\r\n`

/** A table for spreadsheets. A cell that one would take for a formula gets an apostrophe in front. */
const cell = (text: string): string => {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

const cellsOfLine = (line: Line): Cells => ({
  ...line,
  kind: line.refused === null ? '办理' : '未获准',
  role: roleWord(line.asRole),
  act: actWord(line.act),
  subjectKind: kindWord(line.subjectKind),
  fields: line.fields.join(' '),
  refused: line.refused && refusalWord(line.refused),
  actCode: line.act,
  subjectKindCode: line.subjectKind,
  roleCode: line.asRole,
  refusedCode: line.refused,
})

const cellsOfSeal = ({ day, lastSeq, at, ...seal }: Seal): Cells => ({
  ...seal,
  kind: '每日封存',
  seq: lastSeq,
  at,
  called: day,
})

/** The table, with the mark by which spreadsheets know that it is UTF-8. */
export const csv: Format = {
  mediaType: 'text/csv; charset=utf-8',
  head: `\uFEFF${row(HEADINGS)}`,
  write: (part) => row('seal' in part ? cellsOfSeal(part.seal) : cellsOfLine(part.line)),
}
