import { columnOf, defineExamples, unitOf } from '../../../src/domain/defineExamples.ts'
import { inspectionMatters } from './domain.ts'

/** Two matters as such lists have them; the numbers are made up. */
const MATTER = {
  number: 'QYSP-001',
  field: '食品销售监管',
  matter: '食品经营许可和索证索票检查',
  objects: '取得食品经营许可的食品销售者',
  category: 'general',
  method: '实地核查',
  authority: '庆阳市食品药品监督管理局',
  basis: '《中华人民共和国食品安全法》第一百一十条',
} as const

export const examples = defineExamples(inspectionMatters, {
  complete: {
    title: '庆阳市食品药品监督管理局随机抽查事项清单（2018年版）',
    summary: '食品销售、药品流通两个领域的随机抽查事项。数据为演示数据。',
    column: columnOf('enforcement/random-inspections/matters'),
    responsibleUnit: unitOf('qingyang-food-drugs'),
    issuers: ['庆阳市食品药品监督管理局'],
    formationDate: '2018-02-28',
    attribute: 'proactive',
    article20: '13',
    subjectClass: '市场监管、安全生产监管\\食品药品监管',
    audience: 'everyone',
    channels: ['website'],
    source: 'original',
    editionYear: 2018,
    kind: 'departmental',
    effectiveOn: '2018-03-01',
    matters: [
      { ...MATTER, content: '许可证照、进货查验记录', ratio: '≤5', frequency: '每年一次' },
      {
        number: 'QYSP-002',
        field: '药品流通监管',
        matter: '药品零售企业经营行为检查',
        objects: '药品零售企业',
        category: 'key',
        method: '实地核查、书面检查',
        authority: '庆阳市食品药品监督管理局',
        basis: '《药品流通监督管理办法》',
      },
    ],
    adjustment: '与上年清单相比，没有增减。',
  },
  minimal: {
    title: '庆阳市食品药品监督管理局部门联合随机抽查事项清单',
    summary: '部门联合随机抽查的事项。数据为演示数据。',
    column: columnOf('enforcement/random-inspections/matters'),
    responsibleUnit: unitOf('qingyang-food-drugs'),
    issuers: ['庆阳市食品药品监督管理局'],
    formationDate: '2018-02-28',
    attribute: 'proactive',
    article20: '13',
    channels: ['website'],
    source: 'original',
    editionYear: 2018,
    kind: 'joint',
    matters: [MATTER],
  },
  wrong: [
    {
      name: '事项编号重复',
      values: { matters: [MATTER, { ...MATTER, matter: '食品标签检查' }] },
      issues: ['matters rule'],
    },
    {
      name: '抽查比例过百，或者写成了检出限',
      values: {
        matters: [
          { ...MATTER, ratio: '≤150' },
          { ...MATTER, number: 'QYSP-003', ratio: '未检出' },
        ],
      },
      issues: ['matters.0.ratio rule', 'matters.1.ratio rule'],
    },
    {
      name: '2019年意见印发以后，一般检查事项没有比例上限',
      values: { formationDate: '2019-03-01', matters: [MATTER] },
      issues: ['matters.0.ratio rule'],
    },
    {
      name: '没有写检查依据和检查主体',
      values: { matters: [{ ...MATTER, basis: undefined, authority: undefined }] },
      issues: ['matters.0.basis required', 'matters.0.authority required'],
    },
  ],
})
