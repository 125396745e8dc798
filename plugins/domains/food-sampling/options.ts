/** 产品类别. Stored; do not change once published. */
export const PRODUCT_KINDS = {
  food: '食品',
  farmProduce: '食用农产品',
  healthFood: '保健食品',
  drug: '药品',
  device: '医疗器械',
  cosmetic: '化妆品',
} as const

/** 公开阶段: what was found, then what was done about it. */
export const PHASES = { result: '抽检结果', handling: '核查处置' } as const

/** 检验结论. */
export const VERDICTS = { qualified: '合格', unqualified: '不合格' } as const
