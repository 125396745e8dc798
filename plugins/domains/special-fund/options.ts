/** The two lists that the city keeps: its departments' own, and what goes down to counties. Stored; do not change once published. */
export const LEVELS = {
  own: '市级部门预算专项资金',
  transfer: '市对县区转移支付专项资金',
} as const

/** How far the money has come in its year. */
export const PHASES = {
  listed: '列入清单',
  distributed: '分配结果',
  evaluated: '绩效评价',
} as const
