import { columnOf, defineExamples, unitOf } from '../../../src/domain/defineExamples.ts'
import { richTextOf } from '../../../src/domain/kinds/index.ts'
import { statisticalRelease } from './domain.ts'

/** The form is that of the bureaus' releases; the figures are made up. */
export const examples = defineExamples(statisticalRelease, {
  complete: {
    title: '2018年上半年庆阳市国民经济运行情况',
    summary: '2018年上半年全市主要经济指标。数值为演示数据。',
    column: columnOf('statistics'),
    responsibleUnit: unitOf('qingyang-statistics'),
    issuers: ['庆阳市统计局'],
    formationDate: '2018-07-25',
    attribute: 'proactive',
    article20: '4',
    subjectClass: '国民经济管理、国有资产监管\\统计',
    audience: 'everyone',
    channels: ['website', 'pressConference'],
    source: 'original',
    kind: 'regular',
    topic: '国民经济和社会发展',
    reportingPeriod: '2018-Q2',
    cumulative: true,
    area: '621000',
    dataState: 'revised',
    indicators: [
      {
        indicator: '地区生产总值',
        unit: '亿元',
        value: '283.6',
        lastYear: '266.1',
        growth: '5.2',
        remarks: '增速按可比价格计算',
      },
      { indicator: '固定资产投资', unit: '亿元', value: '98.4', growth: '-12.5' },
      { indicator: '城镇居民人均可支配收入', unit: '元', value: '14520', growth: '7.9' },
      { indicator: '原煤产量', unit: '万吨', value: '210.5' },
    ],
    body: richTextOf('上半年，全市经济运行总体平稳。正文为演示文本。'),
    definitions: '地区生产总值：一个地区所有常住单位在一定时期内生产活动的最终成果。',
    coverage: '全市行政区域内的常住单位和住户。',
    method: '居民收支为抽样调查，样本量800户；规模以上工业为全面调查。',
    revisionBasis: '根据2017年度最终核实数，对上年同期数作了修订。',
    dataSource: '庆阳市统计局、国家统计局庆阳调查队',
    enquiries: '0934-8000005',
  },
  minimal: {
    title: '庆阳市2017年国民经济和社会发展统计公报',
    summary: '2017年全市国民经济和社会发展情况。数值为演示数据。',
    column: columnOf('statistics'),
    responsibleUnit: unitOf('qingyang-statistics'),
    issuers: ['庆阳市统计局'],
    formationDate: '2018-04-10',
    attribute: 'proactive',
    article20: '4',
    channels: ['website'],
    source: 'original',
    kind: 'communique',
    topic: '国民经济和社会发展',
    reportingPeriod: '2017',
    area: '621000',
    dataState: 'preliminary',
    indicators: [{ indicator: '常住人口', unit: '万人', value: '225.9' }],
  },
  wrong: [
    {
      name: '报告期还没有结束',
      values: { formationDate: '2018-06-30' },
      issues: ['reportingPeriod rule'],
    },
    {
      name: '统计公报的报告期是季度',
      values: { kind: 'communique' },
      issues: ['reportingPeriod rule'],
    },
    {
      name: '修订数没有说明依据',
      values: { revisionBasis: undefined },
      issues: ['revisionBasis rule'],
    },
    {
      name: '同一指标写了两次，另一行没有单位',
      values: {
        indicators: [
          { indicator: '原煤产量', unit: '万吨', value: '210.5' },
          { indicator: '原煤产量', unit: '万吨', value: '198.0' },
          { indicator: '原油产量', value: '370' },
        ],
      },
      issues: [
        'indicators.2.unit required',
        'indicators.0.indicator rule',
        'indicators.1.indicator rule',
      ],
    },
    {
      name: '数值是文字',
      values: { indicators: [{ indicator: '原煤产量', unit: '万吨', value: '增长' }] },
      issues: ['indicators.0.value unreadable'],
    },
  ],
})
