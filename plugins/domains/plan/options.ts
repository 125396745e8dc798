/* Stored; do not change once published. */

/** 规划 by art. 20 (3), with the plans of a single year. */
export const PLAN_KINDS = {
  development: '国民经济和社会发展规划',
  special: '专项规划',
  regional: '区域规划',
  spatial: '国土空间（城乡）规划',
  annualDevelopment: '国民经济和社会发展年度计划',
  annualWork: '年度工作计划、工作要点',
  actionPlan: '行动计划、实施方案',
} as const

export const ANNUAL: ReadonlySet<string | undefined> = new Set(['annualDevelopment', 'annualWork'])

export const TARGET_NATURES = { binding: '约束性', anticipated: '预期性' } as const

/** How far a plan has come. */
export const PLAN_STANDINGS = {
  draft: '征求意见稿',
  approved: '已批准实施',
  adjusted: '已调整',
  assessed: '中期评估',
  completed: '已到期',
} as const
