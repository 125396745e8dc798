/*
 * The lists of 发改办财金〔2018〕424号, with the kinds that 行政处罚法 (2021) art. 9 adds.
 * Stored; do not change once published.
 */

/** 处罚类别. */
export const PENALTIES = {
  warning: '警告',
  criticism: '通报批评',
  fine: '罚款',
  confiscateGains: '没收违法所得',
  confiscateGoods: '没收非法财物',
  suspendLicence: '暂扣许可证件',
  downgrade: '降低资质等级',
  revokeLicence: '吊销许可证件',
  restrictBusiness: '限制开展生产经营活动',
  suspendBusiness: '责令停产停业',
  closeDown: '责令关闭',
  restrictEmployment: '限制从业',
  detention: '行政拘留',
  other: '其他',
} as const

export type Penalty = keyof typeof PENALTIES

/** 公示期, counted from the day on which the penalty is first shown. */
export const DISPLAY_PERIODS = {
  threeMonths: '三个月',
  threeYears: '三年',
  restriction: '按实际限制期限',
} as const

/** What may befall a decision after it was published, so that it has to be withdrawn (行政处罚法 art. 48). */
export const WITHDRAWAL_GROUNDS = {
  amended: '被依法变更',
  annulled: '被依法撤销',
  unlawful: '被确认违法',
  void: '被确认无效',
} as const
