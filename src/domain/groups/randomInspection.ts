import { compareAmounts, isAmount } from '../amount.ts'

/*
 * What the parts of 双随机、一公开 share (国发〔2019〕5号; 国办发〔2015〕58号): plan, matters, objects,
 * inspectors, rules and results. Keys are stored; do not change them once published.
 */

/** 抽查类型: by one department, or by several at once. */
export const INSPECTION_KINDS = { departmental: '部门内抽查', joint: '部门联合抽查' } as const

/** 事项类别. */
export const MATTER_CATEGORIES = { key: '重点检查事项', general: '一般检查事项' } as const

/** Whether a ratio is no share of a hundred. Bounds such as ≤5 are judged by their number. */
export const isNoPercentage = (ratio?: string): boolean => {
  const plain = ratio?.replace(/^[<≤]/, '')
  if (!isAmount(plain)) return ratio !== undefined
  return compareAmounts(plain, '0') <= 0 || compareAmounts(plain, '100') > 0
}

/** Whether a value stands in two rows, as far as the rows have it. */
export const isRepeated = <Row>(rows: readonly Row[], of: (row: Row) => unknown): boolean => {
  const values = rows.map(of).filter((value) => value !== undefined)
  return new Set(values).size < values.length
}
