/** 公开种类. Stored; do not change once published. */
export const REPORT_KINDS = {
  annualReport: '年度报告',
  periodicReport: '月度、季度报告',
  rates: '利率和额度',
  policy: '政策通知',
} as const
export type ReportKind = keyof typeof REPORT_KINDS

/** 提取原因 (住房公积金管理条例 art. 24). */
export const WITHDRAWAL_REASONS = {
  home: '购买、建造、翻建、大修自住住房',
  repayment: '偿还购房贷款本息',
  rent: '租赁住房',
  retirement: '离休、退休',
  incapacity: '完全丧失劳动能力并终止劳动关系',
  emigration: '出境定居',
  death: '死亡或者被宣告死亡',
  other: '其他',
} as const
