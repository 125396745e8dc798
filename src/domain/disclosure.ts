/*
 * The words of disclosure: stored key → what the office calls it. 条例 is the《政府信息公开条例》of 2019
 * (国务院令第711号). Keys are stored; do not change them once published.
 */

/** 公开属性: how an item reaches the public (条例 art. 13). */
export const ATTRIBUTES = {
  proactive: '主动公开',
  onRequest: '依申请公开',
  withheld: '不予公开',
} as const
export type Attribute = keyof typeof ATTRIBUTES

/** The 附注 that a printed document carries under its date for each attribute. */
export const ATTRIBUTE_NOTES = {
  proactive: '此件公开发布',
  onRequest: '此件依申请公开',
  withheld: '此件不予公开',
} as const satisfies Record<Attribute, string>

/** 不公开理由 (条例 arts 14 to 16). */
export const GROUNDS = {
  stateSecret: '国家秘密',
  prohibited: '法律、行政法规禁止公开',
  security: '可能危及国家安全、公共安全、经济安全、社会稳定',
  tradeSecret: '商业秘密',
  privacy: '个人隐私',
  thirdParty: '损害第三方其他合法权益',
  internal: '内部事务信息',
  process: '过程性信息',
  enforcementFile: '行政执法案卷信息',
} as const
export type Ground = keyof typeof GROUNDS

/** Where each ground stands in the law, and whether withholding is commanded or left to the agency. */
export const GROUND_LAWS = {
  stateSecret: { law: '《政府信息公开条例》第十四条', withholding: 'must' },
  prohibited: { law: '《政府信息公开条例》第十四条', withholding: 'must' },
  security: { law: '《政府信息公开条例》第十四条', withholding: 'must' },
  tradeSecret: { law: '《政府信息公开条例》第十五条', withholding: 'must' },
  privacy: { law: '《政府信息公开条例》第十五条', withholding: 'must' },
  thirdParty: { law: '《政府信息公开条例》第十五条', withholding: 'must' },
  internal: { law: '《政府信息公开条例》第十六条第一款', withholding: 'may' },
  process: { law: '《政府信息公开条例》第十六条第二款', withholding: 'may' },
  enforcementFile: { law: '《政府信息公开条例》第十六条第二款', withholding: 'may' },
} as const satisfies Record<Ground, { law: string; withholding: 'must' | 'may' }>

/** What must be published without being asked for (条例 art. 20), in the law's own words. */
export const ARTICLE_20 = {
  1: '行政法规、规章和规范性文件',
  2: '机关职能、机构设置、办公地址、办公时间、联系方式、负责人姓名',
  3: '国民经济和社会发展规划、专项规划、区域规划及相关政策',
  4: '国民经济和社会发展统计信息',
  5: '办理行政许可和其他对外管理服务事项的依据、条件、程序以及办理结果',
  6: '实施行政处罚、行政强制的依据、条件、程序以及本行政机关认为具有一定社会影响的行政处罚决定',
  7: '财政预算、决算信息',
  8: '行政事业性收费项目及其依据、标准',
  9: '政府集中采购项目的目录、标准及实施情况',
  10: '重大建设项目的批准和实施情况',
  11: '扶贫、教育、医疗、社会保障、促进就业等方面的政策、措施及其实施情况',
  12: '突发公共事件的应急预案、预警信息及应对情况',
  13: '环境保护、公共卫生、安全生产、食品药品、产品质量的监督检查情况',
  14: '公务员招考的职位、名额、报考条件等事项以及录用结果',
  15: '法律、法规、规章和国家有关规定规定应当主动公开的其他政府信息',
} as const
export type Article20 = keyof typeof ARTICLE_20

/** How one of them is cited: 条例第二十条第（十三）项. */
export const citeArticle20 = (item: number): string =>
  `条例第二十条第（${item > 10 ? '十' : ''}${'十一二三四五六七八九'[item % 10]}）项`

/** 体裁: the fifteen kinds of official document (党政机关公文处理工作条例 2012, art. 8). */
export const GENRES = {
  resolution: '决议',
  decision: '决定',
  order: '命令（令）',
  communique: '公报',
  announcement: '公告',
  publicNotice: '通告',
  opinion: '意见',
  notice: '通知',
  circular: '通报',
  report: '报告',
  submission: '请示',
  reply: '批复',
  motion: '议案',
  letter: '函',
  minutes: '纪要',
} as const
export type Genre = keyof typeof GENRES

/** 公开范围: for whom the item is meant. */
export const AUDIENCES = { everyone: '全社会', specificGroup: '特定群体' } as const
export type Audience = keyof typeof AUDIENCES

/** 公开载体: the ways of 条例 arts 23 and 25, with the new media of 国办发〔2018〕123号. */
export const CHANNELS = {
  website: '政府网站',
  gazette: '政府公报',
  weibo: '政务微博',
  wechat: '政务微信',
  app: '移动客户端',
  shortVideo: '政务短视频',
  otherInternet: '其他互联网政务媒体',
  pressConference: '新闻发布会',
  newspaper: '报刊',
  radio: '广播',
  television: '电视',
  readingRoom: '公共查阅场所',
  serviceCentre: '政务服务场所',
  noticeBoard: '信息公告栏、电子信息屏',
} as const
export type Channel = keyof typeof CHANNELS

/** 政务新媒体 among them (国办发〔2018〕123号, art. 1). */
export const NEW_MEDIA = [
  ...(['weibo', 'wechat', 'app', 'shortVideo', 'otherInternet'] as const),
] satisfies readonly Channel[]

/** 解读方式: the forms in which a document is explained (国办发〔2016〕80号). */
export const INTERPRETATION_FORMS = {
  authoritative: '权威解读',
  illustrated: '图解政策',
  byOfficial: '责任人解读',
  byExpert: '专家解读',
  byMedia: '媒体解读',
  audioVideo: '音视频、动漫解读',
  pressConference: '新闻发布会',
  onlineInterview: '在线访谈',
  questions: '政策问答',
} as const
export type InterpretationForm = keyof typeof INTERPRETATION_FORMS

/** 来源: made here, or taken from another publisher who is then named. */
export const SOURCES = { original: '原创', republished: '转载' } as const
export type Source = keyof typeof SOURCES

/** 有效性 of a policy document. */
export const VALIDITIES = {
  inForce: '有效',
  amended: '修改',
  partlyLapsed: '部分失效',
  lapsed: '失效',
  repealed: '废止',
} as const
export type Validity = keyof typeof VALIDITIES

/** Where an item stands towards the public; only acts change it. */
export const PUBLICATION_STATES = {
  never: '未发布',
  settled: '不公开（已办结）',
  live: '已公开',
  withdrawn: '已撤回',
  lapsed: '已失效',
  repealed: '已废止',
  discarded: '已作废',
} as const
export type PublicationState = keyof typeof PUBLICATION_STATES

/** Whether the public can read it: in force or marked as no longer so. */
export const isPublicState = (state: PublicationState): boolean => PUBLIC_STATES.has(state)
const PUBLIC_STATES: ReadonlySet<PublicationState> = new Set(['live', 'lapsed', 'repealed'])
