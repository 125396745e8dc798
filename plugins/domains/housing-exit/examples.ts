import { columnOf, defineExamples, unitOf } from '../../../src/domain/defineExamples.ts'
import { housingExit } from './domain.ts'

/** Project and people are invented. */
const EXIT = {
  name: '甲某某',
  project: '西峰区示例家园',
  reason: 'otherHome',
  exitedOn: '2018-08-15',
} as const

export const examples = defineExamples(housingExit, {
  complete: {
    title: '西峰区2018年三季度公共租赁住房退出名单',
    summary: '2018年三季度，西峰区公共租赁住房退出2户。项目和人员为虚构。',
    column: columnOf('housing/exits'),
    responsibleUnit: unitOf('qingyang-housing-construction'),
    issuers: ['庆阳市住房和城乡建设局'],
    formationDate: '2018-10-10',
    attribute: 'proactive',
    article20: '11',
    subjectClass: '城乡建设、环境保护\\城乡建设（含住房）',
    audience: 'everyone',
    channels: ['website', 'noticeBoard'],
    source: 'original',
    county: '621002',
    housingKind: 'publicRental',
    reportingPeriod: '2018-Q3',
    exitCount: 2,
    exits: [
      { ...EXIT, document: '62*************199', way: 'vacated' },
      {
        name: '乙某某',
        document: '62*************271',
        project: '西峰区示例家园',
        reason: 'other',
        details: '工作调动，迁居外地',
        way: 'vacated',
        exitedOn: '2018-09-20',
      },
    ],
    publicityFrom: '2018-10-11',
    publicityUntil: '2018-10-17',
    contact: '0934-8000002',
  },
  minimal: {
    title: '环县2018年三季度公共租赁住房退出名单',
    summary: '2018年三季度环县公共租赁住房的退出情况。项目和人员为虚构。',
    column: columnOf('housing/exits'),
    responsibleUnit: unitOf('qingyang-housing-construction'),
    issuers: ['庆阳市住房和城乡建设局'],
    formationDate: '2018-10-10',
    attribute: 'proactive',
    article20: '11',
    channels: ['website'],
    source: 'original',
    county: '621022',
    housingKind: 'publicRental',
    reportingPeriod: '2018-Q3',
    exitCount: 1,
    exits: [{ ...EXIT, project: '环县示例小区' }],
  },
  wrong: [
    {
      name: '填了完整的证件号码',
      values: { exitCount: 1, exits: [{ ...EXIT, document: '621002199001019999' }] },
      issues: ['exits.0.document malformed'],
    },
    {
      name: '其他原因没有写明',
      values: { exitCount: 1, exits: [{ ...EXIT, reason: 'other' }] },
      issues: ['exits.0.details rule'],
    },
    {
      name: '退出晚于成文',
      values: { exitCount: 1, exits: [{ ...EXIT, exitedOn: '2018-10-11' }] },
      issues: ['exits.0.exitedOn rule'],
    },
    {
      name: '户数与名单不一致',
      values: { exitCount: 3 },
      issues: ['exitCount rule'],
    },
    {
      name: '公示截止早于开始',
      values: { publicityUntil: '2018-10-10' },
      issues: ['publicityUntil rule'],
    },
    {
      name: '没有写对象和原因',
      values: {
        exitCount: 1,
        exits: [{ project: '西峰区示例家园', exitedOn: '2018-08-15' }],
      },
      issues: ['exits.0.name required', 'exits.0.reason required'],
    },
    {
      name: '标题和概述里写了承租人的姓名',
      values: { title: '甲某某的公共租赁住房', summary: '甲某某原住西峰区示例家园。' },
      issues: ['title rule', 'summary rule'],
    },
  ],
})
