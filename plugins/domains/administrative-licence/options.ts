/* The lists of 发改办财金〔2018〕424号. Stored; do not change once published. */

/** 许可类别. */
export const LICENCE_KINDS = {
  ordinary: '普通',
  franchise: '特许',
  recognition: '认可',
  verification: '核准',
  registration: '登记',
  other: '其他',
} as const

/** 当前状态. */
export const LICENCE_STATES = { valid: '有效', invalid: '无效' } as const

/** 有效期至 of a licence without an end. */
export const FOR_EVER = '2099-12-31'
