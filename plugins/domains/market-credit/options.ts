/* Stored; do not change once published. */

/** 信息类别: what of a market entity is shown (企业信息公示暂行条例 arts 6, 7, 14 and 17). */
export const RECORDS = {
  registration: '基础信息',
  licence: '行政许可',
  penalty: '行政处罚',
  mortgage: '动产抵押登记',
  pledge: '股权出质登记',
  inspection: '抽查检查结果',
  abnormal: '经营异常名录',
  serious: '严重违法失信名单',
  trusted: '守信红名单',
} as const

/** 市场主体类型. */
export const SUBJECT_KINDS = {
  company: '公司',
  otherEnterprise: '非公司企业',
  cooperative: '农民专业合作社',
  individualBusiness: '个体工商户',
  branch: '分支机构',
} as const

/** 登记状态. */
export const REGISTRATION_STATES = {
  active: '存续（在营、开业、在册）',
  revoked: '吊销',
  deregistered: '注销',
  annulled: '撤销登记',
  movedOut: '迁出',
} as const

/** How far an entry of a list has come; a removal is the next edition of the same matter. */
export const LISTING_STATES = { listed: '列入', removed: '移出' } as const

/** Why an entity came onto the 经营异常名录. */
export const ABNORMAL_CAUSES = {
  annualReport: '未按规定期限公示年度报告',
  ordered: '未按责令期限公示有关企业信息',
  falsehood: '公示信息隐瞒真实情况、弄虚作假',
  unreachable: '通过登记的住所或者经营场所无法联系',
  other: '其他',
} as const
