import { defineDomain } from '../../../src/domain/defineDomain.ts'
import {
  choice,
  division,
  flag,
  longText,
  period,
  quantity,
  richText,
  table,
  text,
} from '../../../src/domain/fields/index.ts'
import { neededWhen } from '../../../src/domain/rules/betweenFields.ts'
import { DATA_STATES, RELEASE_KINDS } from './options.ts'
import { lastMonth } from './lastMonth.ts'

const REVISION = '《统计法实施条例》第二十六条'

/** 统计信息: what was counted for a period and a place, with how it was counted. */
export const statisticalRelease = defineDomain({
  slug: 'statistical-release',
  name: { zh: '统计信息', en: 'Statistical release' },
  group: '规划和统计',
  columns: ['statistics'],
  duty: { article20: 4, publishBy: 'publication' },
  identifiedBy: ['kind', 'reportingPeriod', 'area', 'topic'],
  phase: 'dataState',
  fields: {
    kind: choice('类别', RELEASE_KINDS, { required: 'submit', facet: true, listed: true }),
    topic: text('统计专题', {
      required: 'submit',
      listed: true,
      search: 'body',
      maxLength: 100,
      help: '如 国民经济和社会发展、居民收支、工业。',
    }),
    reportingPeriod: period('报告期', {
      required: 'submit',
      facet: true,
      listed: true,
      help: '累计数写到截止的月份或者季度。',
    }),
    cumulative: flag('自年初累计'),
    area: division('统计地区', { required: 'submit', facet: true }),
    dataState: choice('数据状态', DATA_STATES, { required: 'submit', facet: true }),
    indicators: table(
      '主要指标',
      {
        indicator: text('指标', { required: 'submit' }),
        unit: text('单位', { required: 'submit' }),
        value: quantity('数值', { required: 'submit' }),
        lastYear: quantity('上年同期'),
        growth: quantity('同比增长', { unit: '%' }),
        remarks: text('备注'),
      },
      {
        required: 'submit',
        help: '不得出现能够识别单个调查对象的数据（统计法第二十五条）。下降的增幅写负数。',
      },
    ),
    body: richText('正文'),
    definitions: longText('主要统计指标涵义', { search: 'body' }),
    coverage: longText('调查范围'),
    method: longText('调查方法和计算方法', {
      help: '抽样调查的写明样本量（统计法实施条例第二十七条）。',
    }),
    revisionBasis: longText('修订的依据和情况'),
    dataSource: text('资料来源', { maxLength: 200 }),
    enquiries: text('咨询电话', { maxLength: 50, help: '办公电话，不写个人手机。' }),
  },
  rules: [
    {
      about: 'reportingPeriod',
      when: ({ reportingPeriod, formationDate }) =>
        reportingPeriod !== undefined &&
        formationDate !== undefined &&
        formationDate.slice(0, 7) <= lastMonth(reportingPeriod),
      says: '报告期还没有结束，请核对报告期和成文日期',
    },
    {
      about: 'reportingPeriod',
      when: ({ kind, reportingPeriod }) =>
        (kind === 'communique' || kind === 'yearbook') && (reportingPeriod?.length ?? 4) > 4,
      says: '统计公报、统计年鉴的报告期应当是年度',
    },
    neededWhen(
      'revisionBasis',
      ({ dataState }: { dataState?: string }) => dataState === 'revised',
      '修订统计数据的，应当说明修订的依据和情况',
      REVISION,
    ),
    {
      rowsOf: 'indicators',
      about: 'indicator',
      when: (row, { indicators = [] }) =>
        indicators.some(
          (other) => other !== row && other.indicator === row.indicator && other.unit === row.unit,
        ),
      says: '同一指标写了两次；分项的请写明分项名称',
    },
  ],
})
