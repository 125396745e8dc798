/*
 * The lists of 发改办财金〔2018〕424号, with the kinds that 行政处罚法 (2021) art. 9 adds.
 * Stored; do not change once published.
 */

/** 行政相对人类别. */
export const PARTY_KINDS = {
  legalPerson: '法人及非法人组织',
  naturalPerson: '自然人',
  individualBusiness: '个体工商户',
} as const

/** 证件类型 of a natural person. */
export const IDENTITY_DOCUMENTS = {
  identityCard: '身份证',
  passport: '护照号',
  hongKongMacaoPermit: '港澳居民来往内地通行证',
  taiwanPermit: '台湾居民来往大陆通行证',
  foreignerResidence: '外国人永久居留身份证',
} as const

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
