import type { StandardColumn } from './StandardColumn.ts'

const HALF_YEARLY = 183
const YEARLY = 366
/** 条例 art. 26. */
const TWENTY_WORKING_DAYS = '自形成或者变更之日起20个工作日内'
const SEVEN_WORKING_DAYS = '自作出决定之日起7个工作日内'

/** 条例 art. 20 begins every legal basis below. */
const article20 = (item: string) => `《政府信息公开条例》第二十条第（${item}）项`

const documents = (segment: string, name: string, description?: string): StandardColumn => ({
  segment,
  name,
  ...(description && { description }),
  updateCycleDays: HALF_YEARLY,
  publishWithin: TWENTY_WORKING_DAYS,
  legalBasis: article20('一'),
})

/** What the city, its departments and counties issue themselves: explained as it comes out (三同步). */
const ownDocuments = (segment: string, name: string, description?: string): StandardColumn => ({
  ...documents(segment, name, description),
  chain: 'policy',
})

/** 法定主动公开内容: what every agency publishes without being asked. */
export const disclosureColumns: readonly StandardColumn[] = [
  {
    ...documents('policy', '政策文件', '法定主动公开内容：政府及其部门的文件，按层级查阅。'),
    children: [
      ownDocuments('government-documents', '政府文件', '庆政发、庆政规、庆政函。'),
      ownDocuments('office-documents', '政府办公室文件', '庆政办发、庆政办规、庆政办函。'),
      ownDocuments('department-documents', '部门文件'),
      ownDocuments('county-documents', '县（区）文件'),
      ownDocuments('normative-documents', '行政规范性文件'),
      documents('state-council-documents', '国务院文件', '转载中国政府网公开的国务院文件。'),
      documents('provincial-documents', '省政府文件', '转载甘肃省人民政府公开的文件。'),
    ],
  },
  {
    segment: 'interpretations',
    name: '政策解读',
    description: '与所解读的文件互相链接。',
    updateCycleDays: HALF_YEARLY,
    legalBasis: '国办发〔2016〕80号',
    children: [
      { segment: 'authoritative', name: '权威解读' },
      { segment: 'illustrated', name: '图解政策' },
      { segment: 'by-officials', name: '责任人解读' },
      { segment: 'by-experts', name: '专家解读' },
      { segment: 'by-media', name: '媒体解读' },
      { segment: 'audio-video', name: '音视频解读' },
      { segment: 'press-conferences', name: '新闻发布会' },
      { segment: 'questions', name: '政策问答' },
    ],
  },
  {
    segment: 'institutions',
    name: '机构职能',
    publishWithin: TWENTY_WORKING_DAYS,
    legalBasis: article20('二'),
    children: [
      { segment: 'leaders', name: '领导信息' },
      { segment: 'functions', name: '机构设置和职责' },
    ],
  },
  {
    segment: 'plans',
    name: '规划计划',
    publishWithin: TWENTY_WORKING_DAYS,
    legalBasis: article20('三'),
  },
  {
    segment: 'statistics',
    name: '统计信息',
    updateCycleDays: YEARLY,
    publishWithin: TWENTY_WORKING_DAYS,
    legalBasis: article20('四'),
  },
  {
    segment: 'enforcement',
    name: '行政执法',
    description: '行政许可、行政处罚和对外管理服务。',
    legalBasis: `${article20('五')}、第（六）项`,
    children: [
      {
        segment: 'licences',
        name: '行政许可',
        chain: 'record',
        publishWithin: SEVEN_WORKING_DAYS,
        legalBasis: '发改办财金〔2018〕424号',
      },
      {
        segment: 'penalties',
        name: '行政处罚',
        chain: 'record',
        publishWithin: SEVEN_WORKING_DAYS,
        legalBasis: '发改办财金〔2018〕424号；《行政处罚法》第四十八条',
      },
      {
        segment: 'random-inspections',
        name: '双随机、一公开',
        legalBasis: '国发〔2019〕5号',
        children: [
          { segment: 'plans', name: '抽查工作计划' },
          { segment: 'matters', name: '抽查事项清单' },
          { segment: 'objects', name: '检查对象名录' },
          { segment: 'inspectors', name: '执法人员名录' },
          { segment: 'rules', name: '随机抽查工作细则' },
          { segment: 'results', name: '抽查结果' },
        ],
      },
      { segment: 'powers', name: '权责清单', legalBasis: '中办发〔2015〕21号' },
      { segment: 'service-items', name: '最多跑一次事项', chain: 'record' },
      { segment: 'certificates', name: '证明事项清理', chain: 'record' },
    ],
  },
  {
    segment: 'meetings',
    name: '政府会议',
    publishWithin: TWENTY_WORKING_DAYS,
    legalBasis: '国办发〔2016〕80号',
  },
  {
    segment: 'personnel',
    name: '人事信息',
    publishWithin: TWENTY_WORKING_DAYS,
    legalBasis: article20('十四'),
    children: [
      { segment: 'appointments', name: '人事任免' },
      { segment: 'recruitment', name: '公务员招考' },
    ],
  },
  {
    segment: 'emergency',
    name: '应急信息',
    legalBasis: article20('十二'),
    children: [
      { segment: 'plans', name: '应急预案' },
      { segment: 'warnings', name: '预警信息' },
      { segment: 'responses', name: '应对情况' },
    ],
  },
  { segment: 'inspection-news', name: '督查动态' },
  { segment: 'fees', name: '行政事业性收费', legalBasis: article20('八') },
  { segment: 'procurement-lists', name: '政府集中采购目录', legalBasis: article20('九') },
]
