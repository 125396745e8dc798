/** 公告公示 comes for money and for projects (国开办发〔2018〕11号). Stored; do not change once published. */
export const KINDS = { allocation: '资金分配', project: '扶贫项目' } as const

/** Announced when arranged, while it is done, and when it is done. */
export const PHASES = {
  arranged: '安排情况',
  implementing: '实施情况',
  completed: '完成情况',
} as const

/** Whose money it is. */
export const FUND_LEVELS = {
  central: '中央资金',
  provincial: '省级资金',
  municipal: '市级资金',
  county: '县级资金',
  social: '东西部扶贫协作和社会帮扶资金',
} as const
