import { columnOf, defineExamples, unitOf } from '../../../src/domain/defineExamples.ts'
import { waterQuality } from './domain.ts'

/**
 * The city's notice of its drinking-water sources in the first quarter of 2018: place, day, standard,
 * number of items and which exceeded are as published; the readings are made up.
 */
export const examples = defineExamples(waterQuality, {
  complete: {
    title: '宁县城区水源2018年一季度水质监测信息',
    summary:
      '2018年一季度县级集中式生活饮用水水源监测：宁县城区水源城乡供水站水厂1号井总硬度、硫酸盐、氯化物超标。检测值为演示数据。',
    column: columnOf('environment/water-quality'),
    responsibleUnit: unitOf('qingyang-environment-protection'),
    issuers: ['庆阳市环境保护局'],
    formationDate: '2018-03-28',
    attribute: 'proactive',
    article20: '13',
    subjectClass: '城乡建设、环境保护\\环境监测、保护与治理',
    audience: 'everyone',
    channels: ['website', 'wechat', 'noticeBoard'],
    source: 'original',
    notice: '庆阳市2018年一季度县级集中式生活饮用水水源水质监测公示',
    sampleType: 'source',
    waterBody: 'ground',
    supplier: '宁县城乡供水站',
    samplingPoint: '宁县城区水源城乡供水站水厂1号井',
    county: '621026',
    sampledOn: '2018-02-01',
    reportingPeriod: '2018-Q1',
    standard: 'ground1993',
    waterClass: 'III',
    laboratory: '庆阳市环境监测站',
    indicatorCount: 23,
    readings: [
      { name: 'pH', limit: '6.5～8.5', value: '7.9', met: true },
      { name: '总硬度', unit: 'mg/L', limit: '≤450', value: '513', met: false },
      { name: '硫酸盐', unit: 'mg/L', limit: '≤250', value: '310', met: false },
      { name: '氯化物', unit: 'mg/L', limit: '≤250', value: '285', met: false },
      { name: '氟化物', unit: 'mg/L', limit: '≤1.0', value: '0.82', met: true },
      { name: '硝酸盐（以氮计）', unit: 'mg/L', limit: '≤20', value: '6.3', met: true },
      { name: '氨氮', unit: 'mg/L', limit: '≤0.2', value: '<0.02', met: true },
      { name: '挥发性酚类', unit: 'mg/L', limit: '≤0.002', value: '0.0003L', met: true },
      { name: '总大肠菌群', unit: '个/L', limit: '≤3.0', value: '未检出', met: true },
    ],
    compliant: false,
    exceedances: '总硬度（超标0.14倍）、硫酸盐（超标0.24倍）、氯化物（超标0.14倍）',
    conclusion: '监测23项，总硬度、硫酸盐、氯化物超过Ⅲ类标准限值，其余项目达标。',
  },
  minimal: {
    title: '环县庙儿沟水源2018年一季度水质监测信息',
    summary: '2018年一季度县级集中式生活饮用水水源监测：环县庙儿沟水源达标。',
    column: columnOf('environment/water-quality'),
    responsibleUnit: unitOf('qingyang-environment-protection'),
    issuers: ['庆阳市环境保护局'],
    formationDate: '2018-03-28',
    attribute: 'proactive',
    article20: '13',
    channels: ['website'],
    source: 'original',
    sampleType: 'source',
    waterBody: 'ground',
    supplier: '环县供水公司',
    samplingPoint: '环县庙儿沟',
    county: '621022',
    sampledOn: '2018-02-01',
    reportingPeriod: '2018-Q1',
    standard: 'ground1993',
    laboratory: '庆阳市环境监测站',
    indicatorCount: 23,
    compliant: true,
  },
  wrong: [
    {
      name: '有指标不达标，却认定为达标',
      values: { compliant: true },
      issues: ['compliant rule'],
    },
    {
      name: '不达标，没有写超标项目',
      values: { exceedances: undefined },
      issues: ['exceedances rule'],
    },
    {
      name: '采样晚于成文',
      values: { formationDate: '2018-01-31' },
      issues: ['formationDate rule'],
    },
    {
      name: '采样不在报告期之内',
      values: { reportingPeriod: '2018-Q2' },
      issues: ['reportingPeriod rule'],
    },
    {
      name: '水源地没有选水源类型',
      values: { waterBody: undefined },
      issues: ['waterBody rule'],
    },
    {
      name: '标准在采样之日还没有施行',
      values: { standard: 'ground2017', readings: undefined },
      issues: ['standard rule'],
    },
    {
      name: '标准已被替代',
      values: { sampledOn: '2018-05-01', reportingPeriod: '2018-05', formationDate: '2018-05-20' },
      issues: ['standard rule'],
    },
    {
      name: '地下水源用了地表水标准',
      values: { standard: 'surface2002', readings: undefined },
      issues: ['standard rule'],
    },
    {
      name: '末梢水用了地下水标准',
      values: { sampleType: 'tap' },
      issues: ['standard rule'],
    },
    {
      name: '限值不是标准的限值；单位不同和标准没有的指标不核对',
      values: {
        readings: [
          { name: '总硬度', unit: 'mg/L', limit: '≤550', value: '513', met: true },
          { name: 'pH', limit: '6～9', value: '7.9', met: true },
          { name: '硝酸盐（以N计）', unit: 'mg/L', limit: '20.0', value: '6.3', met: true },
          { name: '铅', unit: 'μg/L', limit: '≤50', value: '3', met: true },
          { name: '电导率', limit: '≤1000', value: '640', met: true },
        ],
      },
      issues: ['readings.0.limit rule', 'readings.1.limit rule'],
    },
    {
      name: '指标行数多于监测项目数',
      values: { indicatorCount: 8 },
      issues: ['indicatorCount rule'],
    },
    {
      name: '检测值超过限值，却写达标；另一行没有检测值',
      values: {
        readings: [
          { name: '总硬度', unit: 'mg/L', limit: '≤450', value: '513', met: true },
          { name: '氯化物', unit: 'mg/L', limit: '≤250', met: true },
        ],
      },
      issues: ['readings.1.value required', 'readings.0.met rule'],
    },
    {
      name: '检测值不是数值',
      values: { readings: [{ name: '总硬度', limit: '≤450', value: '偏高', met: false }] },
      issues: ['readings.0.value unreadable'],
    },
  ],
})
