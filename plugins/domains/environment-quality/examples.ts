import { creditCodeCheckDigit } from '../../../src/domain/codes/creditCode.ts'
import { columnOf, defineExamples, unitOf } from '../../../src/domain/defineExamples.ts'
import { environmentQuality } from './domain.ts'

/** No company's: its characters begin with letters that no register gives. */
const COMPANY_BODY = '91621002MADEMQY02'
const COMPANY_CODE = COMPANY_BODY + creditCodeCheckDigit(COMPANY_BODY)
const WRONG_CODE = COMPANY_BODY + (COMPANY_CODE.endsWith('1') ? '2' : '1')

/** A bulletin in the form of the city's own; the readings are made up. */
export const examples = defineExamples(environmentQuality, {
  complete: {
    title: '庆阳市2018年第三季度环境质量状况',
    summary:
      '2018年第三季度，全市环境空气质量优良天数比例96.7%；3个地表水断面中2个达标；声环境和重点污染源监测结果一并公布。数据为演示数据。',
    column: columnOf('environment/air'),
    furtherColumns: [
      columnOf('environment/surface-water'),
      columnOf('environment/noise'),
      columnOf('environment/pollution'),
    ],
    responsibleUnit: unitOf('qingyang-environment-protection'),
    issuers: ['庆阳市环境保护局'],
    formationDate: '2018-10-16',
    attribute: 'proactive',
    article20: '13',
    subjectClass: '城乡建设、环境保护\\环境监测、保护与治理',
    audience: 'everyone',
    channels: ['website', 'wechat', 'weibo'],
    source: 'original',
    medium: 'comprehensive',
    county: '621000',
    reportingPeriod: '2018-Q3',
    standard: 'GB 3095-2012、GB 3838-2002、GB 3096-2008',
    laboratory: '庆阳市环境监测站',
    observedDays: 91,
    goodDays: 88,
    goodShare: '96.7',
    compositeIndex: '3.52',
    airReadings: [
      {
        pollutant: 'pm25',
        statistic: '平均浓度',
        concentration: '21',
        unit: 'microgram',
        change: '-8.7',
      },
      {
        pollutant: 'pm10',
        statistic: '平均浓度',
        concentration: '52',
        unit: 'microgram',
        change: '-5.5',
      },
      { pollutant: 'so2', statistic: '平均浓度', concentration: '9', unit: 'microgram' },
      { pollutant: 'no2', statistic: '平均浓度', concentration: '17', unit: 'microgram' },
      {
        pollutant: 'co',
        statistic: '日均值第95百分位数',
        concentration: '0.9',
        unit: 'milligram',
      },
      {
        pollutant: 'o3',
        statistic: '日最大8小时平均值第90百分位数',
        concentration: '138',
        unit: 'microgram',
      },
    ],
    sections: [
      { name: '示例断面一', river: '马莲河', target: 'IV', found: 'III', met: true },
      {
        name: '示例断面二',
        river: '环江',
        target: 'IV',
        found: 'V',
        met: false,
        exceedances: '化学需氧量（超标0.20倍）',
      },
      { name: '示例断面三', river: '蒲河', target: 'III', found: 'III', met: true },
      { name: '示例断面四', river: '柔远河', target: 'III', remarks: '断流，没有采样。' },
    ],
    noiseReadings: [
      { name: '西峰区居住区点位', zone: 'zone1', byDay: '52.3', byNight: '43.1', met: true },
      { name: '西峰区商业区点位', zone: 'zone2', byDay: '58.9', byNight: '51.2', met: false },
      { name: '西峰区区域环境噪声', byDay: '53.4' },
    ],
    pollutionReadings: [
      {
        company: '庆阳示例污水处理有限公司',
        creditCode: COMPANY_CODE,
        outlet: '总排口',
        standard: 'GB 18918-2002',
        indicator: '化学需氧量',
        unit: 'mg/L',
        limit: '≤50',
        value: '31',
        met: true,
      },
    ],
    conclusion: '全市环境质量总体稳定。',
  },
  minimal: {
    title: '环县2018年9月环境空气质量',
    summary: '2018年9月环县城区环境空气质量监测结果。数据为演示数据。',
    column: columnOf('environment/air'),
    responsibleUnit: unitOf('qingyang-environment-protection'),
    issuers: ['庆阳市环境保护局'],
    formationDate: '2018-10-08',
    attribute: 'proactive',
    article20: '13',
    channels: ['website'],
    source: 'original',
    medium: 'air',
    county: '621022',
    reportingPeriod: '2018-09',
    standard: 'GB 3095-2012',
    laboratory: '庆阳市环境监测站',
    airReadings: [{ pollutant: 'pm25', concentration: '19', unit: 'microgram' }],
  },
  wrong: [
    {
      name: '空气质量没有浓度',
      values: { medium: 'air', airReadings: undefined },
      issues: ['airReadings rule'],
    },
    {
      name: '地表水没有断面',
      values: { medium: 'surfaceWater', sections: undefined },
      issues: ['sections rule'],
    },
    {
      name: '声环境没有监测结果',
      values: { medium: 'noise', noiseReadings: undefined },
      issues: ['noiseReadings rule'],
    },
    {
      name: '污染源没有监测结果',
      values: { medium: 'pollution', pollutionReadings: undefined },
      issues: ['pollutionReadings rule'],
    },
    {
      name: '优良天数多于监测天数',
      values: { goodDays: 92, goodShare: undefined },
      issues: ['goodDays rule'],
    },
    {
      name: '优良天数比例算错',
      values: { goodShare: '97.7' },
      issues: ['goodShare rule'],
    },
    {
      name: 'CO 的单位用错',
      values: { airReadings: [{ pollutant: 'co', concentration: '0.9', unit: 'microgram' }] },
      issues: ['airReadings.0.unit rule'],
    },
    {
      name: '断面水质低于目标却写达标；没有类别也没有说明',
      values: {
        sections: [
          { name: '示例断面一', river: '马莲河', target: 'III', found: 'IV', met: true },
          { name: '示例断面二', river: '环江', target: 'III' },
        ],
      },
      issues: ['sections.0.met rule', 'sections.1.remarks rule'],
    },
    {
      name: '夜间噪声超过功能区限值却写达标',
      values: {
        noiseReadings: [
          { name: '居住区点位', zone: 'zone1', byDay: '52.3', byNight: '45.1', met: true },
        ],
      },
      issues: ['noiseReadings.0.met rule'],
    },
    {
      name: '排放超过限值却写达标，信用代码校验位有误',
      values: {
        pollutionReadings: [
          {
            company: '庆阳示例污水处理有限公司',
            creditCode: WRONG_CODE,
            standard: 'GB 18918-2002',
            indicator: '化学需氧量',
            limit: '50',
            value: '51',
            met: true,
          },
        ],
      },
      issues: ['pollutionReadings.0.creditCode malformed', 'pollutionReadings.0.met rule'],
    },
    {
      name: '报告期不存在',
      values: { reportingPeriod: '2018-Q5' },
      issues: ['reportingPeriod unreadable'],
    },
  ],
})
