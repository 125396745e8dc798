import { addAmounts } from '../../../src/domain/amount.ts'
import type { Domain } from '../../../src/domain/defineDomain.ts'
import type { FieldKind, TableField, Values } from '../../../src/domain/fields/index.ts'
import { appliesAt, type Stage } from '../../../src/domain/issues.ts'
import { fieldsOf } from '../../../src/domain/issuesOf.ts'

/** A way to spoil an example, and what then must be found. */
export interface Mutation {
  values: Values
  path: string
}

/** Each way to leave one required field of the example empty. */
export const omissions = (domain: Domain, example: Values, stage: Stage): Mutation[] =>
  Object.entries(fieldsOf(domain))
    .filter(([key, { required }]) => required && appliesAt(required, stage) && key in example)
    .map(([key]) => ({ values: { ...example, [key]: undefined }, path: key }))

/** A value that no field of this kind can keep. */
export const WRONG_SHAPES: Readonly<Record<FieldKind, readonly unknown[]>> = {
  text: [7, true, ['文'], { text: '文' }, '\0', '\ud800'],
  texts: ['文', 7, [7], { 0: '文' }, [['文']], ['有', '']],
  richText: ['文', 7, [7], true, { root: { children: [{ text: '文', children: 7 }] } }],
  day: ['2018-02-30', '2018年5月8日', 20180508, ['2018-05-08'], {}],
  year: ['2018', 1848, 2018.5, [2018], {}],
  period: ['2018-Q5', '2018-13', 2018, ['2018'], {}],
  money: ['1,234.50', '0.0000001', 12, '一万元', {}],
  quantity: [450, '偏高', '1..2', {}],
  count: ['3', -1, 1.5, 2 ** 60, {}],
  choice: ['nothing', 'constructor', '__proto__', 3, {}],
  choices: ['nothing', ['nothing'], ['constructor'], [3], {}],
  flag: ['true', '是', 0, 1, {}],
  subjectClass: ['综合政务/政务公开', '无此类', 1, {}],
  organisation: ['财政局', '1', 7, {}],
  division: ['62102', '西峰区', 621002, {}],
  creditCode: [91, true, {}],
  identityNumber: [621002199001019996, {}],
  documentNumber: [18, {}],
  link: [1, {}],
  column: ['栏目', 7, {}],
  columns: ['栏目', ['栏目'], [7], {}],
  files: ['附件', ['附件'], {}],
  items: ['文件', ['文件'], {}],
  table: ['表', 7, {}, ['行'], [[1]], [null]],
}

/** Each way to make one declared sum of the example wrong, by adding a little to it. */
export const brokenSums = (domain: Domain, example: Values): Mutation[] =>
  Object.entries(domain.fields).flatMap(([key, field]) =>
    field.kind === 'table' ? sumsOfTable(key, field, example) : [],
  )

const sumsOfTable = (key: string, field: TableField, example: Values): Mutation[] => {
  const rows = (example[key] ?? []) as Values[]
  return rows.flatMap((row, index) =>
    totalsOf(field, row, rows)
      .filter((column) => typeof row[column] === 'string')
      .map((column) => {
        const more = addAmounts([String(row[column]), '0.01'])
        const spoilt = rows.map((each) => (each === row ? { ...row, [column]: more } : each))
        return { values: { ...example, [key]: spoilt }, path: `${key}.${index}.${column}` }
      }),
  )
}

const totalsOf = ({ across = {}, down }: TableField, row: Values, rows: Values[]): string[] => {
  const acrossTotals = Object.entries(across)
    .filter(([, parts]) => parts.some((part) => row[part] !== undefined))
    .map(([total]) => total)
  if (!down) return acrossTotals
  const code = String(row[down.by] ?? '')
  const isParent = rows.some((other) => other !== row && String(other[down.by]).startsWith(code))
  return [...acrossTotals, ...(code && isParent ? down.of : [])]
}
