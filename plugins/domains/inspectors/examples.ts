import { columnOf, defineExamples, unitOf } from '../../../src/domain/defineExamples.ts'
import { identityNumberCheckDigit } from '../../../src/domain/codes/identityNumber.ts'
import { inspectors } from './domain.ts'

/** Nobody's: the date and serial are made up, only the check digit is right. */
const IDENTITY_BODY = '62100219900101998'
const IDENTITY_NUMBER = IDENTITY_BODY + identityNumberCheckDigit(IDENTITY_BODY)

const INSPECTOR = {
  name: '甲某某',
  unit: '庆阳市食品药品监督管理局',
  certificateNumber: '示例M10001',
} as const

export const examples = defineExamples(inspectors, {
  complete: {
    title: '庆阳市食品药品监督管理局执法检查人员名录（2018年3月）',
    summary: '截至2018年3月31日，执法检查人员共3人。人员为虚构。',
    column: columnOf('enforcement/random-inspections/inspectors'),
    responsibleUnit: unitOf('qingyang-food-drugs'),
    issuers: ['庆阳市食品药品监督管理局'],
    formationDate: '2018-04-02',
    attribute: 'proactive',
    article20: '13',
    subjectClass: '市场监管、安全生产监管\\食品药品监管',
    audience: 'everyone',
    channels: ['website'],
    source: 'original',
    asOf: '2018-03-31',
    inspectorCount: 3,
    inspectors: [
      { ...INSPECTOR, kind: 'official', specialty: '食品销售监管' },
      {
        name: '乙某某',
        unit: '庆阳市食品药品监督管理局',
        certificateNumber: '示例M10002',
        kind: 'qualified',
        specialty: '药品流通监管',
      },
      {
        name: '丙某某',
        unit: '庆阳市食品药品稽查局',
        certificateNumber: '示例M10003',
        kind: 'supervisor',
      },
    ],
    adjustment: '本月新增1人。',
  },
  minimal: {
    title: '庆阳市质量技术监督局执法检查人员名录（2018年3月）',
    summary: '截至2018年3月31日的执法检查人员名录。人员为虚构。',
    column: columnOf('enforcement/random-inspections/inspectors'),
    responsibleUnit: unitOf('qingyang-quality'),
    issuers: ['庆阳市质量技术监督局'],
    formationDate: '2018-04-02',
    attribute: 'proactive',
    article20: '13',
    channels: ['website'],
    source: 'original',
    asOf: '2018-03-31',
    inspectorCount: 1,
    inspectors: [{ ...INSPECTOR, unit: '庆阳市质量技术监督局' }],
  },
  wrong: [
    {
      name: '执法证号填了身份证号码',
      values: {
        inspectorCount: 1,
        inspectors: [{ ...INSPECTOR, certificateNumber: IDENTITY_NUMBER }],
      },
      issues: ['inspectors.0.certificateNumber rule'],
    },
    {
      name: '同一执法证号列了两次',
      values: { inspectorCount: 2, inspectors: [INSPECTOR, INSPECTOR] },
      issues: ['inspectors rule'],
    },
    {
      name: '人员总数与行数不一致',
      values: { inspectorCount: 2 },
      issues: ['inspectorCount rule'],
    },
    {
      name: '没有写姓名',
      values: { inspectorCount: 1, inspectors: [{ ...INSPECTOR, name: undefined }] },
      issues: ['inspectors.0.name required'],
    },
  ],
})
