/** 检查结果, as the national system of enterprise credit shows them. Stored; do not change once published. */
export const FINDINGS = {
  nothing: '未发现问题',
  notPublicised: '未按规定公示应当公示的信息',
  falseInformation: '公示信息隐瞒真实情况、弄虚作假',
  unreachable: '通过登记的住所（经营场所）无法联系',
  corrected: '发现问题已责令改正',
  uncooperative: '不配合检查情节严重',
  noSuchActivity: '未发现开展本次抽查涉及的经营活动',
  pending: '发现问题待后续处理',
  other: '其他',
} as const

/** Findings that say nothing of what was found, so that more must be told. */
export const TO_BE_EXPLAINED: ReadonlySet<keyof typeof FINDINGS> = new Set([
  'falseInformation',
  'corrected',
  'pending',
  'other',
])
