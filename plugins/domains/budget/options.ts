/** What stage of the year's money the item shows (预算法 art. 14). Stored; do not change once published. */
export const BUDGET_KINDS = { budget: '预算', account: '决算', adjustment: '调整' } as const

/** Whose money it is. */
export const SCOPES = { government: '政府', department: '部门', unit: '单位' } as const

/** 政府收支分类: three digits for a 类, five for a 款, seven for a 项 (预算法实施条例 art. 6). */
export const CLASSIFICATION_CODE = {
  test: /^\d{3}(?:\d{2}){0,2}$/,
  says: '科目编码应为类三位、款五位、项七位数字',
}

/** 支出经济分类: three digits for a 类, five for a 款. */
export const ECONOMIC_CODE = {
  test: /^\d{3}(?:\d{2})?$/,
  says: '经济分类科目编码应为类三位、款五位数字',
}

/** What the government hands down to its counties. */
export const TRANSFER_KINDS = {
  taxRefund: '税收返还',
  general: '一般性转移支付',
  special: '专项转移支付',
} as const

/** The columns of the catalogue that take budgets and accounts. */
export const BUDGET_COLUMNS = [
  'finance/budgets',
  'finance/budgets/government',
  'finance/budgets/departments',
  'finance/budgets/units',
  'finance/budgets/official-expenses',
] as const
