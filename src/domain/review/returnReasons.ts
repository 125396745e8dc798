/** Why a reviewer sends a text back, as the office counts it. Stored; do not change once used. */
export const RETURN_REASONS = {
  incomplete: '内容不完整',
  wrong: '内容有误',
  wording: '文字表述需要修改',
  attribute: '公开属性或者依据不当',
  interpretation: '解读方案或者解读材料不符合要求',
  secrecy: '涉及国家秘密、工作秘密',
  privacy: '涉及个人隐私、商业秘密',
  legality: '合法性存在问题',
  format: '公文格式或者附件不规范',
  other: '其他',
} as const
export type ReturnReason = keyof typeof RETURN_REASONS

/** What is said where none of them was chosen, in the dialog as over the API. */
export const NO_RETURN_REASON = '请选择退回原因'

export const isReturnReason = (word: unknown): word is ReturnReason =>
  typeof word === 'string' && Object.hasOwn(RETURN_REASONS, word)
