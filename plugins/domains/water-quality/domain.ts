import { isBeyond } from '../../../src/domain/rules/bounds.ts'
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
import { inOrder, neededWhen } from '../../../src/domain/rules/betweenFields.ts'
import { isAnotherLimit } from './limits.ts'
import { SAMPLE_TYPES, STANDARDS, WATER_BODIES, WATER_CLASSES } from './options.ts'
import { isSampledIn } from './reporting.ts'
import { standardRules } from './standards.ts'

/**
 * 饮用水水质监测: what a water source, a plant or a tap was found to hold, and whether that is fit. A
 * notice about several sources is an item for each, under the notice's one title.
 */
export const waterQuality = defineDomain({
  slug: 'water-quality',
  name: { zh: '水质监测信息', en: 'Water quality' },
  group: '环境卫生',
  columns: ['environment/water-quality'],
  duty: { article20: 13, publishBy: 'publication.waterQuality', updateCycleDays: 92 },
  identifiedBy: ['sampleType', 'supplier', 'samplingPoint', 'sampledOn'],
  fields: {
    notice: text('所属公示', {
      search: 'body',
      maxLength: 200,
      help: '几处水源、水样一并公示的，填公示的标题。',
    }),
    sampleType: choice('监测类型', SAMPLE_TYPES, { required: 'submit', facet: true, listed: true }),
    waterBody: choice('水源类型', WATER_BODIES, { facet: true, help: '水源地必填。' }),
    supplier: text('水源或供水单位', { required: 'submit', listed: true, search: 'body' }),
    samplingPoint: text('采样点', { required: 'submit', search: 'body' }),
    county: division('县（区）', { required: 'submit', facet: true }),
    sampledOn: day('采样日期', { required: 'submit', facet: true, listed: true }),
    reportingPeriod: period('报告期', {
      required: 'submit',
      facet: true,
      listed: true,
      help: '月、季度或者年：2018-03、2018-Q1、2018。',
    }),
    standard: choice('执行标准', STANDARDS, {
      required: 'submit',
      facet: true,
      help: '采样之日施行的标准。',
    }),
    waterClass: choice('评价类别', WATER_CLASSES, {
      help: '按 GB 3838、GB/T 14848 评价的类别；不填的按Ⅲ类核对限值。',
    }),
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
    ...standardRules,
    neededWhen(
      'waterBody',
      ({ sampleType }: { sampleType?: string }) => sampleType === 'source',
      '水源地应当选择水源类型',
    ),
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
    inOrder('sampledOn', 'formationDate', '成文日期不能早于采样日期'),
    {
      about: 'reportingPeriod',
      when: ({ sampledOn, reportingPeriod }) => !isSampledIn(reportingPeriod, sampledOn),
      says: '采样日期不在报告期之内',
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
      when: ({ limit, value, met }) => met === true && isBeyond(value, limit),
      says: '检测值超过限值，不能认定为达标',
    },
    {
      rowsOf: 'readings',
      about: 'limit',
      when: (row, values) => isAnotherLimit(row, values),
      says: '限值与所选标准不一致，请核对',
    },
  ],
})
