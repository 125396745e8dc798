import type { Domain } from '../../domain/defineDomain.ts'
import { howWritten, kindName, STAGE_WORDS } from '../kindWords.ts'
import { publicityOf } from '../publicityWords.ts'
import type { PlannedColumn, PlannedSheet } from './plan.ts'

/** What stands in the note of a column's heading: what is written here, how, and by which rule. */
export const noteOf = (column: PlannedColumn, sheet: PlannedSheet, domain: Domain): string => {
  const { field } = column
  if (column.names) return `这一行属于哪一条信息：与“${domain.name.zh}”表中的同名列一致。`
  return [
    field.help,
    [kindName(field), howWritten(field)].filter(Boolean).join('：'),
    field.required && `${STAGE_WORDS[field.required]}时必填`,
    publicityOf(field),
    ...rulesAbout(column, sheet, domain),
  ]
    .filter(Boolean)
    .join('\n')
}

/** A rule in words, with where it comes from. */
export const ruleWords = ({ says, source }: Domain['rules'][number]): string =>
  source ? `${says}（${source}）` : says

const rulesAbout = ({ key }: PlannedColumn, { table }: PlannedSheet, { rules }: Domain): string[] =>
  rules.filter(({ about, rowsOf }) => about === key && rowsOf === table).map(ruleWords)
