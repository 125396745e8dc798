/** What an audit is of. Stored; do not change once published. */
export const AUDIT_KINDS = {
  budgetExecution: '预算执行和其他财政收支审计',
  departmentBudget: '部门预算执行审计',
  policy: '政策落实跟踪审计',
  investment: '政府投资项目审计',
  special: '专项审计（调查）',
  enterprise: '企业审计',
  accountability: '经济责任审计',
  naturalResources: '自然资源资产审计',
} as const

/** The result first, then what was done about it (审计法 arts 40, 52). */
export const PHASES = {
  result: '审计结果',
  rectifying: '整改情况',
  rectified: '整改完成',
} as const

/** How far each problem has been put right. */
export const RECTIFICATIONS = {
  pending: '未整改',
  underWay: '正在整改',
  done: '已整改',
  transferred: '已移送处理',
} as const
