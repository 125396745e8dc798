import { defineDomain } from '../../../src/domain/defineDomain.ts'
import {
  choice,
  count,
  division,
  longText,
  period,
  quantity,
  text,
} from '../../../src/domain/fields/index.ts'
import { MEDIA } from './options.ts'
import {
  airRules,
  dayRules,
  noiseRules,
  pollutionRules,
  sectionRules,
  tableRules,
} from './rules.ts'
import { airReadings, noiseReadings, pollutionReadings, sections } from './tables.ts'

/** 环境质量: the state of air, rivers and quiet in a period, and what polluters were measured to emit. */
export const environmentQuality = defineDomain({
  slug: 'environment-quality',
  name: { zh: '环境质量', en: 'Environment quality' },
  group: '环境卫生',
  columns: [
    'environment/air',
    'environment/surface-water',
    'environment/noise',
    'environment/pollution',
  ],
  duty: { article20: 13, publishBy: 'publication' },
  identifiedBy: ['medium', 'county', 'reportingPeriod'],
  fields: {
    medium: choice('监测要素', MEDIA, {
      required: 'submit',
      facet: true,
      listed: true,
      help: '月报、公报涉及几个要素的选“综合”。',
    }),
    county: division('县（区）', {
      required: 'submit',
      facet: true,
      listed: true,
      help: '全市的填 621000。',
    }),
    reportingPeriod: period('报告期', { required: 'submit', facet: true, listed: true }),
    standard: text('评价标准', {
      required: 'submit',
      help: '如 GB 3095-2012、GB 3838-2002、GB 3096-2008。',
    }),
    laboratory: text('监测单位', { required: 'submit' }),
    observedDays: count('有效监测天数', { unit: '天' }),
    goodDays: count('优良天数', { unit: '天' }),
    goodShare: quantity('优良天数比例', { unit: '%' }),
    compositeIndex: quantity('环境空气质量综合指数'),
    airReadings,
    sections,
    noiseReadings,
    pollutionReadings,
    conclusion: longText('监测结论', { search: 'body' }),
  },
  rules: [
    ...tableRules,
    ...dayRules,
    ...airRules,
    ...sectionRules,
    ...noiseRules,
    ...pollutionRules,
  ],
})
