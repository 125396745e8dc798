import { columnOf, defineExamples, unitOf } from '../../../src/domain/defineExamples.ts'
import { richTextOf } from '../../../src/domain/kinds/index.ts'
import { plan } from './domain.ts'

/** The form is that of such plans; the figures are made up. */
export const examples = defineExamples(plan, {
  complete: {
    title: '庆阳市“十三五”水利发展规划',
    summary: '提出2016—2020年全市水利发展的目标、指标和重点项目。指标为演示数据。',
    column: columnOf('plans'),
    responsibleUnit: unitOf('qingyang-water'),
    issuers: ['庆阳市人民政府办公室'],
    formationDate: '2018-02-06',
    attribute: 'proactive',
    article20: '3',
    subjectClass: '农业、林业、水利\\水利',
    audience: 'everyone',
    channels: ['website', 'gazette'],
    source: 'original',
    planName: '庆阳市“十三五”水利发展规划',
    kind: 'special',
    standing: 'approved',
    fromYear: 2016,
    toYear: 2020,
    documentNumber: '庆政办发〔2018〕9号',
    preparedBy: '庆阳市水务局',
    approvedBy: '庆阳市人民政府',
    approvedOn: '2018-01-25',
    approvalNumber: '市政府第31次常务会议',
    area: '庆阳市全境',
    targets: [
      {
        indicator: '农村自来水普及率',
        unit: '%',
        baseYear: 2015,
        base: '82.5',
        targetYear: 2020,
        target: '≥90',
        yearlyGrowth: '1.5',
        nature: 'anticipated',
        responsible: '市水务局',
      },
      {
        indicator: '用水总量',
        unit: '亿立方米',
        baseYear: 2015,
        base: '3.12',
        targetYear: 2020,
        target: '≤3.60',
        nature: 'binding',
      },
    ],
    tasks: [
      {
        task: '城乡供水一体化工程',
        responsible: '市水务局',
        dueOn: '2020-12-31',
        progress: '已完成初步设计',
      },
    ],
    body: richTextOf('第一章　发展基础。第二章　总体思路和目标。正文为演示文本。'),
  },
  minimal: {
    title: '庆阳市2018年政务公开工作要点',
    summary: '部署2018年政务公开4个方面42项重点任务。',
    column: columnOf('plans'),
    responsibleUnit: unitOf('qingyang-office'),
    issuers: ['庆阳市人民政府办公室'],
    formationDate: '2018-06-15',
    attribute: 'proactive',
    article20: '3',
    channels: ['website'],
    source: 'original',
    planName: '庆阳市2018年政务公开工作要点',
    kind: 'annualWork',
    standing: 'approved',
    fromYear: 2018,
    toYear: 2018,
    preparedBy: '庆阳市人民政府办公室',
    body: richTextOf('一、深化“五公开”工作机制。正文为演示文本。'),
  },
  wrong: [
    {
      name: '发文字号的年份与成文日期不一致',
      values: { documentNumber: '庆政办发〔2016〕9号' },
      issues: ['documentNumber rule'],
    },
    {
      name: '结束年早于起始年',
      values: { toYear: 2015 },
      issues: ['toYear rule'],
    },
    {
      name: '年度计划跨了五年',
      values: { kind: 'annualDevelopment' },
      issues: ['toYear rule'],
    },
    {
      name: '有批准文号，没有批准机关',
      values: { approvedBy: undefined },
      issues: ['approvedBy rule'],
    },
    {
      name: '已批准，仍标为征求意见稿',
      values: { standing: 'draft' },
      issues: ['standing rule'],
    },
    {
      name: '目标年早于基期年，另一行没有目标值',
      values: {
        targets: [
          { indicator: '用水总量', baseYear: 2020, targetYear: 2015, target: '3.60' },
          { indicator: '农村自来水普及率' },
        ],
      },
      issues: ['targets.1.target required', 'targets.0.targetYear rule'],
    },
  ],
})
