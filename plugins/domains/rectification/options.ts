/** 督察（行动）类别: who found the problems. Stored; do not change once published. */
export const PROGRAMMES = {
  centralInspection: '中央生态环境保护督察',
  lookBack: '督察“回头看”',
  provincialInspection: '省级生态环境保护督察',
  waterSources: '水源地环境保护专项行动',
  other: '其他',
} as const

/** 公开阶段: from the list of problems to the last one struck off. */
export const PHASES = {
  problems: '问题清单',
  plan: '整改方案',
  progress: '整改进展',
  closed: '整改完成',
} as const
export type Phase = keyof typeof PHASES

/** 整改状态 of one problem. */
export const PROBLEM_STATES = {
  notStarted: '未启动',
  underWay: '整改中',
  completed: '已完成整改',
  closed: '已销号',
} as const
