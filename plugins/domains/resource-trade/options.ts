/* The lists of 国办发〔2017〕97号. Stored; do not change once published. */

/** 交易类别. */
export const CATEGORIES = {
  land: '国有土地使用权出让',
  mining: '矿业权出让',
  procurement: '政府采购',
  stateProperty: '国有产权交易',
  construction: '工程建设项目招标投标',
  housing: '住房保障',
} as const

/** 交易方式. */
export const METHODS = {
  openTender: '公开招标',
  invitedTender: '邀请招标',
  negotiation: '竞争性谈判',
  consultation: '竞争性磋商',
  inquiry: '询价',
  singleSource: '单一来源',
  auction: '拍卖',
  listing: '挂牌',
  onlineBidding: '网络竞价',
  agreement: '协议',
} as const

/** One deal, from its announcement to its fulfilment. */
export const PHASES = {
  announced: '交易公告',
  qualified: '资格审查结果',
  trading: '交易过程',
  concluded: '成交',
  performing: '履约',
  changed: '变更',
} as const
export type Phase = keyof typeof PHASES

export const TRADE_COLUMNS = [
  'resources/construction-tenders',
  'resources/government-procurement',
  'resources/land-rights',
  'resources/state-property',
] as const

export const QUALIFICATIONS = { passed: '合格', failed: '不合格' } as const

export const CHANGE_KINDS = {
  correction: '更正',
  postponement: '延期',
  suspension: '中止',
  termination: '终止',
  contract: '合同变更',
} as const
