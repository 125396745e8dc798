/* Stored; do not change once published. */

/** 事项类型: the nine kinds of power with the rest of them, and 公共服务. */
export const ITEM_KINDS = {
  licence: '行政许可',
  penalty: '行政处罚',
  compulsion: '行政强制',
  levy: '行政征收',
  payment: '行政给付',
  inspection: '行政检查',
  confirmation: '行政确认',
  reward: '行政奖励',
  adjudication: '行政裁决',
  otherPower: '其他行政权力',
  publicService: '公共服务',
} as const

/** 批次 in which the city named what needs one visit at most; the report of 2018 counts four. */
export const BATCHES = {
  first: '第一批',
  second: '第二批',
  third: '第三批',
  fourth: '第四批',
} as const

/** 行使层级. */
export const LEVELS = {
  national: '国家级',
  provincial: '省级',
  city: '市级',
  county: '县级',
  township: '乡级',
} as const

/** 服务对象. */
export const SERVED = { naturalPerson: '自然人', legalPerson: '法人' } as const

/** 办件类型. */
export const HANDLINGS = { atOnce: '即办件', promised: '承诺件' } as const

/** 到办事现场次数: what needs more is no item of this list. */
export const VISITS = { none: '0次', once: '1次' } as const

/** 时限单位. */
export const TERM_UNITS = { workingDays: '工作日', days: '日' } as const

/** 材料形式. */
export const MATERIAL_FORMS = {
  original: '原件',
  copy: '复印件',
  originalAndCopy: '原件和复印件',
  electronic: '电子材料',
} as const

/** 材料来源. */
export const MATERIAL_SOURCES = {
  applicant: '申请人自备',
  government: '政府部门核发',
  other: '其他',
} as const
