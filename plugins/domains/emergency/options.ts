/* 突发事件应对法 arts 3 and 42 (2007). Stored; do not change once published. */

export const EMERGENCY_KINDS = {
  plan: '应急预案',
  warning: '预警信息',
  response: '应对情况',
} as const
export type EmergencyKind = keyof typeof EMERGENCY_KINDS

/** How far it has come: a warning is issued, adjusted and lifted, each time as a new edition. */
export const STANDINGS = {
  active: '生效中（响应中）',
  adjusted: '已调整',
  ended: '已解除（已结束、已废止）',
} as const
export type Standing = keyof typeof STANDINGS

export const EVENT_CATEGORIES = {
  natural: '自然灾害',
  accident: '事故灾难',
  publicHealth: '公共卫生事件',
  socialSecurity: '社会安全事件',
} as const

export const EVENT_LEVELS = {
  extremelySerious: '特别重大（Ⅰ级）',
  serious: '重大（Ⅱ级）',
  considerable: '较大（Ⅲ级）',
  ordinary: '一般（Ⅳ级）',
} as const

export const PLAN_KINDS = {
  overall: '总体应急预案',
  special: '专项应急预案',
  department: '部门应急预案',
  other: '其他应急预案',
} as const

/** What a plan has to lay down (突发事件应对法 art. 18 of 2007, art. 28 of 2024). */
export const PLAN_CONTENTS = {
  command: '应急管理工作的组织指挥体系与职责',
  prevention: '预防与预警机制',
  handling: '处置程序',
  safeguards: '应急保障措施',
  recovery: '事后恢复与重建措施',
} as const

/** Red is the first and highest. */
export const WARNING_LEVELS = {
  blue: '蓝色（四级）',
  yellow: '黄色（三级）',
  orange: '橙色（二级）',
  red: '红色（一级）',
} as const

export const RESPONSE_LEVELS = {
  first: 'Ⅰ级响应',
  second: 'Ⅱ级响应',
  third: 'Ⅲ级响应',
  fourth: 'Ⅳ级响应',
} as const
