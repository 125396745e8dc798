import { sameAmount, type Amount } from '../../../src/domain/amount.ts'
import { isEmpty, type Values } from '../../../src/domain/fields/index.ts'
import { topLevelSum } from '../../../src/domain/kinds/index.ts'
import { explanations } from './explanations.ts'
import { SCOPES } from './options.ts'

/** An empty table is published as well, with its reason (财预〔2016〕143号). */
export const explainedWhenEmpty = <T extends Table>(table: T) => {
  const reason = `${table}EmptyReason` as const
  return [
    {
      about: table,
      when: (values: Values) => isEmpty(values[table]) && isEmpty(values[reason]),
      says: '没有数据的表也应当公开，请填写表格或者说明为空的原因',
      source: '财预〔2016〕143号',
    },
    {
      about: reason,
      when: (values: Values) => !isEmpty(values[table]) && !isEmpty(values[reason]),
      says: '表格已有数据，不应再填写为空的原因',
    },
  ]
}

/** Which explanations the law asks of whom. */
export const askedOf =
  (scopes: readonly Scope[]) =>
  <T extends Topic>(topic: T) => ({
    about: topic,
    when: ({ scope, [topic]: words }: { scope?: Scope } & Partial<Record<T, string>>) =>
      scope !== undefined && scopes.includes(scope) && isEmpty(words),
    says: `${scopes.map((scope) => SCOPES[scope]).join('、')}预决算应当说明：${explanations[topic].label}`,
    source: '《预算法》第十四条',
  })

/** Whether a total is not what its table's highest level adds up to. */
export const differs = (
  total: Amount | undefined,
  rows: readonly Values[] = [],
  of: string,
): boolean => {
  const sum = rows.length > 0 ? topLevelSum(rows, 'code', of) : undefined
  return total !== undefined && sum !== undefined && !sameAmount(total, sum)
}

type Topic = keyof typeof explanations
type Scope = keyof typeof SCOPES
type Table = 'revenue' | 'expenditure' | 'threePublic'
