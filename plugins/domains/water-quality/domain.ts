import { defineDomain } from '../../../src/domain/defineDomain.ts'
import {
  choice,
  count,
  day,
  division,
  flag,
  longText,
  period,
  quantity,
  table,
  text,
} from '../../../src/domain/fields/index.ts'

/** 饮用水水质监测: what a water source, a plant or a tap was found to hold, and whether that is fit. */
export const waterQuality = defineDomain({
  slug: 'water-quality',
  name: { zh: '水质监测信息', en: 'Water quality' },
  group: '环境卫生',
  columns: ['environment/water-quality'],
  duty: { article20: 13, publishBy: 'publication.waterQuality', updateCycleDays: 92 },
  identifiedBy: ['sampleType', 'supplier', 'samplingPoint', 'sampledOn'],
  fields: {
    sampleType: choice(
      '监测类型',
      { source: '水源地', plant: '出厂水', tap: '末梢水', secondary: '二次供水' },
      { required: 'submit', facet: true, listed: true },
    ),
    supplier: text('水源或供水单位', { required: 'submit', listed: true, search: 'body' }),
    samplingPoint: text('采样点', { required: 'submit', search: 'body' }),
    county: division('县（区）', { required: 'submit', facet: true }),
    sampledOn: day('采样日期', { required: 'submit', facet: true, listed: true }),
    reportingPeriod: period('报告期', { required: 'submit', facet: true, listed: true }),
    standard: text('执行标准', { required: 'submit', help: '如 GB 3838-2002、GB 5749-2006。' }),
    laboratory: text('检测单位', { required: 'submit' }),
    indicatorCount: count('监测项目数', { required: 'submit', unit: '项' }),
    readings: table('监测指标', {
      name: text('指标', { required: 'submit' }),
      unit: text('单位'),
      limit: quantity('限值'),
      value: quantity('检测值', { required: 'submit' }),
      met: flag('达标', { required: 'submit' }),
    }),
    compliant: flag('是否达标', { required: 'submit', facet: true, listed: true }),
    exceedances: text('超标项目及倍数', { search: 'body' }),
    conclusion: longText('监测结论', { search: 'body' }),
  },
  rules: [
    {
      about: 'compliant',
      when: ({ compliant, readings = [] }) =>
        compliant === true && readings.some(({ met }) => met === false),
      says: '有指标不达标，不能认定为达标',
    },
    {
      about: 'exceedances',
      when: ({ compliant, exceedances }) => compliant === false && !exceedances,
      says: '不达标的，应当写明超标项目及倍数',
      source: '水污染防治法第七十二条',
    },
    {
      about: 'sampledOn',
      when: ({ sampledOn, formationDate }) =>
        sampledOn !== undefined && formationDate !== undefined && sampledOn > formationDate,
      says: '采样日期不能晚于成文日期',
    },
    {
      about: 'indicatorCount',
      when: ({ indicatorCount, readings = [] }) =>
        indicatorCount !== undefined && readings.length > indicatorCount,
      says: '监测指标的行数多于监测项目数',
    },
    {
      rowsOf: 'readings',
      about: 'met',
      when: ({ limit, value, met }) => met === true && exceeds(value, limit),
      says: '检测值超过限值，不能认定为达标',
    },
  ],
})

/** Whether a plain reading lies above a plain limit; other forms are left to the laboratory. */
const exceeds = (value?: string, limit?: string): boolean => {
  const bound = limit?.replace('≤', '')
  return isPlain(value) && isPlain(bound) && Number(value) > Number(bound)
}

const isPlain = (quantity?: string): quantity is string =>
  quantity !== undefined && /^-?\d+(?:\.\d+)?$/.test(quantity)
