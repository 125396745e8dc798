import type { WriteSheet } from 'hucre/xlsx'
import type { Domain } from '../../domain/defineDomain.ts'
import { howWritten, kindName, STAGE_WORDS } from '../kindWords.ts'
import { publicityOf } from '../publicityWords.ts'
import type { Names } from './names.ts'
import { ruleWords } from './notes.ts'
import { inCell } from './perKind.ts'
import { GUIDE_SHEET, type PlannedColumn, type PlannedSheet } from './plan.ts'

/** 填写说明: how the template is filled in, made from the declaration. */
export const guideSheet = (
  domain: Domain,
  plan: readonly PlannedSheet[],
  names: Names,
): WriteSheet => {
  const opening = openingOf(domain, plan)
  const columns = plan.flatMap((sheet) =>
    sheet.columns
      .filter((column) => !column.names)
      .map((column) => [sheet.name, ...lineOf(column, names)]),
  )
  const rules = domain.rules.map((rule, at) => [`${at + 1}`, ruleWords(rule)])
  const rows = [
    [`${domain.name.zh}填报说明`],
    ...opening.map((words) => [words]),
    [],
    HEADINGS,
    ...columns,
    ...(rules.length > 0 ? [[], ['填写要求'], ...rules] : []),
  ]
  const bold = [0, opening.length + 2, rows.length - rules.length - 1]
  return {
    name: GUIDE_SHEET,
    columns: WIDTHS.map((width) => ({ width })),
    rows,
    cells: new Map(
      bold.flatMap((row) =>
        HEADINGS.map((_, at) => [`${row},${at}`, { style: { font: { bold: true } } }] as const),
      ),
    ),
  }
}

const HEADINGS = ['工作表', '列', '类型', '必填', '填写方法', '可选内容', '公开', '说明']
const WIDTHS = [20, 24, 12, 14, 40, 50, 26, 50]

const openingOf = ({ name }: Domain, [own, ...tables]: readonly PlannedSheet[]): string[] => [
  `每一行填写一条${name.zh}，填在“${own?.name ?? ''}”表中。标有 * 的列在提交审核前必须填写。`,
  '第二行是示例，读取时略去；不要修改第一行的列名，列的次序可以变动。',
  ...(tables.length > 0
    ? [
        `${tables.map((sheet) => `“${sheet.name}”`).join('、')}表中，以“所属”开头的列写明该行属于哪一条信息。`,
      ]
    : []),
  '附件在导入之后上传。标明“不公开”的列只供内部使用，不会公开。',
]

const lineOf = ({ heading, field }: PlannedColumn, names: Names): string[] => [
  heading,
  kindName(field),
  field.required ? `${STAGE_WORDS[field.required]}时` : '',
  howWritten(field),
  offered(field, names),
  publicityOf(field),
  field.help ?? '',
]

/** The options themselves, or how many the cell's own list holds where that is what changes with the city. */
const offered = (field: PlannedColumn['field'], names: Names): string => {
  if (field.kind === 'choices') return Object.values(field.options).join('、')
  const { options, isOpen } = inCell(field) ?? {}
  const all = options?.(field, names) ?? []
  return isOpen && all.length > 0 ? `见单元格的下拉列表，共 ${all.length} 项` : all.join('、')
}
