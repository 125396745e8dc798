import { columnOf, defineExamples, unitOf } from '../../../src/domain/defineExamples.ts'
import { auditResult } from './domain.ts'

/** After the city's announcement of 21 September 2018; what it found is made up. */
export const examples = defineExamples(auditResult, {
  complete: {
    title: '2017年度市级预算执行和其他财政收支审计结果',
    summary:
      '对2017年度市级预算执行和其他财政收支情况进行了审计，发现问题3个，涉及金额386.40万元。问题和金额为演示数据。',
    column: columnOf('finance/audits'),
    responsibleUnit: unitOf('qingyang-audit'),
    issuers: ['庆阳市审计局'],
    formationDate: '2018-09-21',
    attribute: 'proactive',
    article20: '15',
    subjectClass: '财政、金融、审计\\审计',
    audience: 'everyone',
    channels: ['website'],
    source: 'original',
    reportName: '2017年度市级预算执行和其他财政收支审计结果',
    announcementNumber: '审计结果公告2018年第1号',
    kind: 'budgetExecution',
    auditee: '庆阳市财政局等市级预算单位',
    fiscalYear: 2017,
    auditedFrom: '2018-03-01',
    auditedUntil: '2018-06-29',
    announcedOn: '2018-09-21',
    phase: 'rectifying',
    basicFacts: '审计了市财政局具体组织的市级预算执行情况，延伸调查了部分市级预算单位。',
    opinion: '2017年市级预算执行情况总体较好，财政收支管理进一步规范。',
    findings: [
      {
        problem: '部分专项资金未及时分配下达',
        amount: '260.00',
        rectification: '已全部分配下达到县（区）和项目单位。',
        state: 'done',
      },
      {
        problem: '个别单位结余资金未按规定上缴',
        amount: '126.40',
        rectification: '已上缴98.20万元，其余正在清理。',
        deadline: '2018-12-31',
        state: 'underWay',
      },
      {
        problem: '部分项目绩效目标编制不细化',
        rectification: '已修订绩效目标编制办法。',
        state: 'done',
      },
    ],
    amountFound: '386.40',
    amountRectified: '358.20',
    advice: '加快专项资金分配进度，全面清理结余资金，细化绩效目标。',
  },
  minimal: {
    title: '庆阳市城区道路维修资金专项审计结果',
    summary: '对城区道路维修资金的管理使用情况进行了专项审计，发现问题1个。为演示数据。',
    column: columnOf('finance/audits'),
    responsibleUnit: unitOf('qingyang-audit'),
    issuers: ['庆阳市审计局'],
    formationDate: '2018-11-05',
    attribute: 'proactive',
    article20: '15',
    channels: ['website'],
    source: 'original',
    reportName: '庆阳市城区道路维修资金专项审计报告',
    auditee: '庆阳市城市管理行政执法局',
    fiscalYear: 2017,
    announcedOn: '2018-11-05',
    phase: 'result',
    findings: [{ problem: '部分工程价款结算不及时', deadline: '2019-02-28', state: 'pending' }],
  },
  wrong: [
    {
      name: '问题金额合计不等于各问题之和',
      values: { amountFound: '386.00' },
      issues: ['amountFound rule'],
    },
    {
      name: '已整改金额多于问题金额',
      values: { amountRectified: '400.00' },
      issues: ['amountRectified rule'],
    },
    {
      name: '审计期间前后颠倒，公告早于审计结束',
      values: { auditedFrom: '2018-10-08', auditedUntil: '2018-09-28' },
      issues: ['auditedUntil rule', 'announcedOn rule'],
    },
    {
      name: '审计年度晚于公告',
      values: { fiscalYear: 2019 },
      issues: ['fiscalYear rule'],
    },
    {
      name: '正在整改，没有期限，也没有写整改情况',
      values: {
        findings: [{ problem: '结余资金未上缴', amount: '386.40', state: 'underWay' }],
      },
      issues: ['findings.0.deadline rule', 'findings.0.rectification rule'],
    },
    {
      name: '还有问题在整改，阶段写成整改完成',
      values: { phase: 'rectified' },
      issues: ['findings.1.state rule'],
    },
    {
      name: '没有列出问题',
      values: { findings: undefined },
      issues: ['findings required'],
    },
  ],
})
