import { columnOf, defineExamples, unitOf } from '../../../src/domain/defineExamples.ts'
import { inspectionPlan } from './domain.ts'

/** The form of such plans in 2018; matters and numbers are made up. */
const TASK = {
  matter: '企业公示信息检查',
  objects: '全市企业',
  ratio: '3',
  beginsOn: '2018-05-01',
  endsOn: '2018-10-31',
} as const

export const examples = defineExamples(inspectionPlan, {
  complete: {
    title: '庆阳市工商行政管理局2018年度部门联合随机抽查工作计划',
    summary: '2018年联合开展企业公示信息和广告经营两类事项的随机抽查。数据为演示数据。',
    column: columnOf('enforcement/random-inspections/plans'),
    responsibleUnit: unitOf('qingyang-industry-commerce'),
    issuers: ['庆阳市工商行政管理局'],
    formationDate: '2018-03-20',
    attribute: 'proactive',
    article20: '13',
    subjectClass: '市场监管、安全生产监管\\工商',
    audience: 'everyone',
    channels: ['website'],
    source: 'original',
    year: 2018,
    planName: '2018年度部门联合随机抽查工作计划',
    kind: 'joint',
    initiator: unitOf('qingyang-industry-commerce'),
    jointUnits: ['庆阳市质量技术监督局', '庆阳市食品药品监督管理局'],
    tasks: [
      {
        ...TASK,
        number: '1',
        category: 'general',
        method: '书面检查、实地核查',
        leader: '企业监督管理科',
      },
      {
        number: '2',
        matter: '广告经营行为检查',
        category: 'key',
        objects: '全市广告经营单位',
        objectCount: 20,
        method: '实地核查',
        beginsOn: '2018-06-01',
        endsOn: '2018-11-30',
        remarks: '与质监部门同时检查',
      },
    ],
    adjustment: '没有调整。',
    contact: '0934-8000001',
  },
  minimal: {
    title: '庆阳市质量技术监督局2018年度随机抽查工作计划',
    summary: '2018年质量技术监督随机抽查工作计划。数据为演示数据。',
    column: columnOf('enforcement/random-inspections/plans'),
    responsibleUnit: unitOf('qingyang-quality'),
    issuers: ['庆阳市质量技术监督局'],
    formationDate: '2018-03-15',
    attribute: 'proactive',
    article20: '13',
    channels: ['website'],
    source: 'original',
    year: 2018,
    planName: '2018年度随机抽查工作计划',
    kind: 'departmental',
    initiator: unitOf('qingyang-quality'),
    tasks: [{ ...TASK, matter: '计量器具检查' }],
  },
  wrong: [
    {
      name: '联合抽查没有写联合部门',
      values: { jointUnits: undefined },
      issues: ['jointUnits rule'],
    },
    {
      name: '结束早于开始；开始不在年度之内；没有比例和数量；比例过百',
      values: {
        tasks: [
          { ...TASK, endsOn: '2018-04-30' },
          { ...TASK, beginsOn: '2017-12-01' },
          { ...TASK, ratio: undefined },
          { ...TASK, ratio: '120' },
        ],
      },
      issues: [
        'tasks.0.endsOn rule',
        'tasks.1.beginsOn rule',
        'tasks.2.ratio rule',
        'tasks.3.ratio rule',
      ],
    },
    {
      name: '任务没有对象范围',
      values: { tasks: [{ ...TASK, objects: undefined }] },
      issues: ['tasks.0.objects required'],
    },
    {
      name: '没有抽查任务',
      values: { tasks: [] },
      issues: ['tasks required'],
    },
  ],
})
