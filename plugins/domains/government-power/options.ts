/* Stored; do not change once published. */

/** 职权类别 (中办发〔2015〕21号). */
export const POWER_KINDS = {
  licence: '行政许可',
  penalty: '行政处罚',
  compulsion: '行政强制',
  levy: '行政征收',
  payment: '行政给付',
  inspection: '行政检查',
  confirmation: '行政确认',
  reward: '行政奖励',
  adjudication: '行政裁决',
  other: '其他',
} as const

/** What an adjustment of the list did to a power. */
export const ADJUSTMENTS = { added: '新增', cancelled: '取消', delegated: '下放' } as const
