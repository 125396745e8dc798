/** 公示种类. Stored; do not change once published. */
export const PRICE_KINDS = {
  service: '医疗服务项目',
  drug: '常用药品',
  consumable: '主要医用耗材',
} as const

/** 医疗机构等级. */
export const INSTITUTION_LEVELS = {
  tertiary: '三级',
  secondary: '二级',
  primary: '一级',
  grassroots: '基层医疗卫生机构',
} as const

/** 定价方式 (价格法 art. 3). */
export const PRICING = {
  government: '政府定价',
  guided: '政府指导价',
  market: '市场调节价',
} as const

/** 医保类别. */
export const INSURANCE_CLASSES = { A: '甲类', B: '乙类', none: '自费' } as const
