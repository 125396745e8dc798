import { defineDomain } from '../../../src/domain/defineDomain.ts'
import {
  choice,
  choices,
  column,
  columns,
  count,
  creditCode,
  day,
  division,
  documentNumber,
  files,
  flag,
  identityNumber,
  items,
  link,
  money,
  organisation,
  period,
  quantity,
  richText,
  subjectClass,
  table,
  text,
  texts,
  year,
} from '../../../src/domain/fields/index.ts'
import { richTextOf } from '../../../src/domain/kinds/index.ts'
import type { Lookups } from '../../../src/derive/present.ts'

/** A domain of a city that exists only here: the survey of a well, with every kind of field. */
export const wellSurvey = defineDomain({
  slug: 'well-survey',
  name: { zh: '机井普查', en: 'Well survey' },
  group: '水务',
  columns: ['water/wells'],
  duty: { article20: 13, publishBy: 'publication' },
  identifiedBy: ['title'],
  fields: {
    keeper: text('管护人', {
      search: 'body',
      facet: true,
      masked: 'name',
      maskedWhen: ({ isPerson }) => isPerson === true,
    }),
    isPerson: flag('管护人为自然人', { facet: true }),
    keeperNumber: identityNumber('管护人身份证号码'),
    witness: text('见证人', { internal: true, search: 'body', facet: true }),
    aliases: texts('别名', { facet: true }),
    report: richText('普查报告'),
    surveyedOn: day('普查日期', { facet: true }),
    drilledIn: year('成井年份', { facet: true }),
    season: period('普查期', { facet: true }),
    cost: money('投资', { facet: true }),
    depth: quantity('井深', { unit: 'm' }),
    households: count('受益户数', { unit: '户', facet: true }),
    use: choice('用途', { drinking: '饮用', irrigation: '灌溉', 3: '其他' }, { facet: true }),
    lining: choices('井壁', { brick: '砖', castIron: '铸铁' }, { facet: true }),
    topic: subjectClass('水务分类', { facet: true }),
    surveyor: organisation('普查单位', { facet: true }),
    county: division('县区', { facet: true }),
    driller: creditCode('凿井企业', { facet: true }),
    permit: documentNumber('批文', { facet: true }),
    map: link('位置图'),
    nearby: column('附近栏目'),
    others: columns('相关栏目'),
    photographs: files('照片'),
    plans: items('所依据的规划'),
    strata: table('地层', {
      name: text('岩性', {
        search: 'body',
        masked: 'name',
        maskedWhen: ({ isPerson }) => isPerson === true,
      }),
      thickness: quantity('厚度', { unit: 'm' }),
      price: money('单价', { unit: '元' }),
      wet: flag('含水'),
      driller: text('班组', { internal: true, search: 'body' }),
    }),
  },
  rules: [],
})

export const UNIT_ID = '01980000-0000-7000-8000-00000000000a'
export const FILE_ID = '01980000-0000-7000-8000-00000000000f'
export const COLUMN_ID = '01980000-0000-7000-8000-00000000000c'
export const PLAN_ID = '01980000-0000-7000-8000-00000000000e'
const SHA256 = 'ab'.repeat(32)

/** The values of a complete survey; overrides lay over it. */
export const buildSurvey = (overrides: Record<string, unknown> = {}): Record<string, unknown> => ({
  title: '湘乐镇机井普查结果',
  summary: '湘乐镇一眼机井的普查结果。',
  column: COLUMN_ID,
  responsibleUnit: UNIT_ID,
  issuers: ['庆阳市水务局'],
  formationDate: '2018-05-08',
  attribute: 'proactive',
  article20: '13',
  channels: ['website'],
  source: 'original',
  attachments: [FILE_ID],
  keeper: '张明远',
  isPerson: true,
  keeperNumber: '622826199003071234',
  witness: '李见证',
  aliases: ['东井', '老井'],
  report: richTextOf('机井完好，水质良好。'),
  surveyedOn: '2018-05-07',
  drilledIn: 1996,
  season: '2018-Q2',
  cost: '1234.50',
  depth: '180',
  households: 86,
  use: 'drinking',
  lining: ['brick', 'castIron'],
  topic: '农业、林业、水利\\水利',
  surveyor: UNIT_ID,
  county: '621026',
  driller: '11620622013933539B',
  permit: '庆政办发〔2018〕18号',
  map: 'https://example.gov.cn/map',
  nearby: COLUMN_ID,
  others: [COLUMN_ID],
  photographs: [FILE_ID],
  plans: [PLAN_ID],
  strata: [
    { name: '黄土', thickness: '60', price: '80.00', wet: false, driller: '王班组' },
    { name: '砂岩', thickness: '<120' },
  ],
  ...overrides,
})

/** What the survey refers to. */
export const LOOKUPS: Lookups = {
  organisation: (id) =>
    id === UNIT_ID
      ? { id, code: 'water', name: '庆阳市水务局', creditCode: '11620622013933539B' }
      : undefined,
  file: (id) =>
    id === FILE_ID
      ? { sha256: SHA256, name: '井口.png', mediaType: 'image/png', size: 2048 }
      : undefined,
  html: () => '<p>机井完好，水质良好。</p>',
}
