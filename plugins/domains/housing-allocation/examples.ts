import { columnOf, defineExamples, unitOf } from '../../../src/domain/defineExamples.ts'
import { housingAllocation } from './domain.ts'

/** Project and people are invented; nobody's number is behind the stars. */
const HOME = {
  project: '西峰区示例家园',
  address: '庆阳市西峰区示例路以南',
  layout: '两室一厅',
  units: 2,
} as const

export const examples = defineExamples(housingAllocation, {
  complete: {
    title: '西峰区2018年第一批公共租赁住房分配结果',
    summary: '西峰区2018年第一批公共租赁住房3套房源的分配结果。项目和人员为虚构。',
    column: columnOf('housing/allocation'),
    responsibleUnit: unitOf('qingyang-housing-construction'),
    issuers: ['庆阳市住房和城乡建设局'],
    formationDate: '2018-12-03',
    attribute: 'proactive',
    article20: '11',
    subjectClass: '城乡建设、环境保护\\城乡建设（含住房）',
    audience: 'everyone',
    channels: ['website', 'noticeBoard'],
    source: 'original',
    batch: '2018年第一批',
    year: 2018,
    county: '621002',
    housingKind: 'publicRental',
    phase: 'result',
    homes: [
      { ...HOME, area: '58.5', rent: '2.60' },
      { ...HOME, layout: '一室一厅', units: 1, area: '42', rent: '2.60', price: '2800.00' },
    ],
    conditions: '具有西峰区城镇户籍、符合收入和住房困难标准的家庭。',
    procedure: '申请、街道初审、区住建部门复审、公示、摇号、签订合同。',
    acceptedFrom: '2018-09-03',
    acceptedUntil: '2018-09-28',
    acceptedAt: '西峰区政务服务大厅',
    applicants: [
      {
        number: 'XF2018001',
        name: '甲某某',
        document: '62*************199',
        township: '西峰区北街街道',
        household: 3,
        verdict: 'passed',
      },
      {
        number: 'XF2018002',
        name: '乙某某',
        document: '62*************271',
        township: '西峰区南街街道',
        household: 2,
        verdict: 'failed',
        reason: '家庭住房面积超过标准',
      },
    ],
    publicityFrom: '2018-11-01',
    publicityUntil: '2018-11-15',
    lotteryOn: '2018-11-28',
    lotteryAt: '西峰区文化馆',
    lotteryAccount: '电脑随机摇号，公证机构现场公证。',
    allocations: [
      {
        number: 'XF2018001',
        name: '甲某某',
        document: '62*************199',
        project: '西峰区示例家园',
        homeNumber: '2018-1-001',
        layout: '两室一厅',
        area: '58.5',
      },
    ],
    contact: '0934-8000002',
  },
  minimal: {
    title: '西峰区2018年第二批公共租赁住房房源公告',
    summary: '西峰区2018年第二批公共租赁住房房源和申请办法。项目为虚构。',
    column: columnOf('housing/allocation'),
    responsibleUnit: unitOf('qingyang-housing-construction'),
    issuers: ['庆阳市住房和城乡建设局'],
    formationDate: '2018-12-10',
    attribute: 'proactive',
    article20: '11',
    channels: ['website'],
    source: 'original',
    batch: '2018年第二批',
    year: 2018,
    county: '621002',
    housingKind: 'publicRental',
    phase: 'supply',
    homes: [HOME],
    conditions: '具有西峰区城镇户籍、符合收入和住房困难标准的家庭。',
    procedure: '申请、街道初审、区住建部门复审、公示、摇号、签订合同。',
  },
  wrong: [
    {
      name: '房源公告没有房源、条件和程序',
      values: {
        phase: 'supply',
        homes: undefined,
        conditions: undefined,
        procedure: undefined,
      },
      issues: ['homes rule', 'conditions rule', 'procedure rule'],
    },
    {
      name: '审核公示没有审核结果',
      values: { phase: 'review', applicants: undefined },
      issues: ['applicants rule'],
    },
    {
      name: '摇号没有日期和过程',
      values: { phase: 'lottery', lotteryOn: undefined, lotteryAccount: undefined },
      issues: ['lotteryOn rule', 'lotteryAccount rule'],
    },
    {
      name: '分配结果没有结果',
      values: { allocations: undefined },
      issues: ['allocations rule'],
    },
    {
      name: '填了完整的证件号码，没有姓名',
      values: {
        applicants: [{ document: '621002199001019999', verdict: 'passed' }],
      },
      issues: ['applicants.0.document malformed', 'applicants.0.name required'],
    },
    {
      name: '不符合条件没有写原因',
      values: { applicants: [{ name: '丙某某', verdict: 'failed' }] },
      issues: ['applicants.0.reason rule'],
    },
    {
      name: '分配的多于房源',
      values: {
        homes: [{ ...HOME, units: 1 }],
        allocations: [
          { name: '甲某某', project: '西峰区示例家园' },
          { name: '丁某某', project: '西峰区示例家园' },
        ],
      },
      issues: ['allocations rule'],
    },
    {
      name: '日期先后颠倒',
      values: {
        acceptedUntil: '2018-09-02',
        publicityUntil: '2018-10-31',
        lotteryOn: '2018-09-01',
      },
      issues: ['acceptedUntil rule', 'publicityUntil rule', 'lotteryOn rule'],
    },
    {
      name: '标题和概述里写了承租人的姓名',
      values: { title: '甲某某的公共租赁住房', summary: '甲某某原住西峰区示例家园。' },
      issues: ['title rule', 'summary rule'],
    },
  ],
})
