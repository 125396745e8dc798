import { creditCodeCheckDigit } from '../../../src/domain/codes/creditCode.ts'
import { columnOf, defineExamples, unitOf } from '../../../src/domain/defineExamples.ts'
import { inspectionObjects } from './domain.ts'

/** Nobody's: the bodies' own characters begin with letters that no register gives. */
const [FIRST_CODE, SECOND_CODE] = [
  withDigit('91621002MADEMQY03'),
  withDigit('92621002MADEMQY04'),
] as const

const OBJECT = {
  name: '庆阳示例食品有限公司',
  kind: 'enterprise',
  creditCode: FIRST_CODE,
  supervisor: '庆阳市食品药品监督管理局',
} as const

export const examples = defineExamples(inspectionObjects, {
  complete: {
    title: '庆阳市食品药品监督管理局食品销售领域检查对象名录（2018年3月）',
    summary: '截至2018年3月31日，食品销售领域检查对象共1203个，全部名录见附件。企业为虚构。',
    column: columnOf('enforcement/random-inspections/objects'),
    responsibleUnit: unitOf('qingyang-food-drugs'),
    issuers: ['庆阳市食品药品监督管理局'],
    formationDate: '2018-04-02',
    attribute: 'proactive',
    article20: '13',
    subjectClass: '市场监管、安全生产监管\\食品药品监管',
    audience: 'everyone',
    channels: ['website'],
    source: 'original',
    field: '食品销售监管',
    asOf: '2018-03-31',
    objectCount: 1203,
    objects: [
      { ...OBJECT, address: '庆阳市西峰区示例路1号', riskLevel: 'B级', remarks: '连锁总部' },
      {
        name: '西峰区示例便利店',
        kind: 'individualBusiness',
        creditCode: SECOND_CODE,
        supervisor: '庆阳市食品药品监督管理局',
      },
      { name: '散装白酒', kind: 'product', supervisor: '庆阳市食品药品监督管理局' },
    ],
    adjustment: '本月新增对象12个，注销对象5个。',
  },
  minimal: {
    title: '庆阳市食品药品监督管理局药品零售领域检查对象名录（2018年3月）',
    summary: '截至2018年3月31日药品零售领域检查对象名录。企业为虚构。',
    column: columnOf('enforcement/random-inspections/objects'),
    responsibleUnit: unitOf('qingyang-food-drugs'),
    issuers: ['庆阳市食品药品监督管理局'],
    formationDate: '2018-04-02',
    attribute: 'proactive',
    article20: '13',
    channels: ['website'],
    source: 'original',
    field: '药品流通监管',
    asOf: '2018-03-31',
    objectCount: 1,
    objects: [OBJECT],
  },
  wrong: [
    {
      name: '企业没有统一社会信用代码',
      values: { objects: [{ ...OBJECT, creditCode: undefined }] },
      issues: ['objects.0.creditCode rule'],
    },
    {
      name: '统一社会信用代码校验位有误',
      values: {
        objects: [
          {
            ...OBJECT,
            creditCode: FIRST_CODE.slice(0, 17) + (FIRST_CODE.endsWith('1') ? '2' : '1'),
          },
        ],
      },
      issues: ['objects.0.creditCode malformed'],
    },
    {
      name: '同一对象列了两次',
      values: { objects: [OBJECT, OBJECT] },
      issues: ['objects rule'],
    },
    {
      name: '行数多于对象总数',
      values: { objectCount: 2 },
      issues: ['objectCount rule'],
    },
    {
      name: '没有监管部门',
      values: { objects: [{ ...OBJECT, supervisor: undefined }] },
      issues: ['objects.0.supervisor required'],
    },
  ],
})

function withDigit(first17: string): string {
  return first17 + creditCodeCheckDigit(first17)
}
