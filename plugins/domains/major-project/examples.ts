import { creditCodeCheckDigit } from '../../../src/domain/codes/creditCode.ts'
import { columnOf, defineExamples, unitOf } from '../../../src/domain/defineExamples.ts'
import { majorProject } from './domain.ts'

/** Nobody's: the body's own characters begin with letters that no register gives. */
const [BUILDER, CONTRACTOR] = ['91621002MADEMQY02', '91621002MADEMQY03'].map(
  (first17) => first17 + creditCodeCheckDigit(first17),
) as [string, string]

/** A project that is done and one just filed; companies, people, numbers and amounts are made up. */
export const examples = defineExamples(majorProject, {
  complete: {
    title: '庆阳示例风电场一期工程竣工有关信息',
    summary:
      '示例风电场一期工程装机5万千瓦，总投资42000.00万元，已通过竣工验收。项目、单位和金额为演示数据。',
    column: columnOf('projects/completion'),
    furtherColumns: [columnOf('projects/construction')],
    responsibleUnit: unitOf('qingyang-development-reform'),
    issuers: ['庆阳市发展和改革委员会'],
    formationDate: '2018-12-20',
    attribute: 'proactive',
    article20: '10',
    subjectClass: '国民经济管理、国有资产监管\\重大建设项目',
    audience: 'everyone',
    channels: ['website'],
    source: 'original',
    projectName: '庆阳示例风电场一期工程',
    projectCode: '2016-621000-44-02-000000',
    phase: 'completion',
    constructionUnit: '庆阳示例新能源有限公司',
    creditCode: BUILDER,
    location: '环县毛井镇',
    county: '621022',
    approvalKind: 'verification',
    keyEnergy: true,
    investment: '42000.00',
    content: '安装25台2兆瓦风力发电机组，新建110千伏升压站一座。',
    requirements: '项目申请报告；选址意见书；用地预审意见；环境影响评价批复。',
    procedure: '在线申报、受理、评估、审查、核准、公开。',
    timeLimit: '20个工作日',
    office: '庆阳市政务服务中心发展改革窗口，0934-0000000',
    supervisionPhone: '0934-0000000',
    approvals: [
      {
        authority: '庆阳市环境保护局',
        matter: 'environment',
        result: 'approved',
        decidedOn: '2016-08-15',
        number: '庆环评发〔2016〕45号',
      },
      {
        authority: '庆阳市发展和改革委员会',
        matter: 'verification',
        result: 'approved',
        decidedOn: '2016-10-20',
        number: '庆发改能源〔2016〕301号',
      },
    ],
    tenderScope: '勘察、设计、施工、监理公开招标，委托代理机构组织。',
    tenders: [
      { notice: 'invitation', section: '施工', publishedOn: '2017-01-10' },
      {
        notice: 'candidates',
        section: '施工',
        publishedOn: '2017-02-14',
        displayUntil: '2017-02-17',
        bidder: '甘肃示例建设有限公司',
        amount: '15860.00',
      },
      {
        notice: 'result',
        section: '施工',
        publishedOn: '2017-02-20',
        bidder: '甘肃示例建设有限公司',
        amount: '15860.00',
      },
    ],
    landScope: '征收环县毛井镇集体土地3.2公顷，用于风机基础和升压站。',
    landApprovalReceivedOn: '2017-01-05',
    landNotices: [
      { notice: 'letter', from: '2016-09-01', until: '2016-09-10' },
      { notice: 'taking', from: '2017-01-12', until: '2017-01-22', number: '环县征〔2017〕1号' },
      { notice: 'plan', from: '2017-01-25', until: '2017-02-10' },
    ],
    designChanges: [
      {
        content: '升压站站址向北移动300米',
        reason: '原站址地质条件不符合要求',
        authority: '庆阳市发展和改革委员会',
        number: '庆发改能源〔2017〕88号',
        approvedOn: '2017-05-08',
        investmentChange: '-35.00',
      },
    ],
    legalEntity: '庆阳示例新能源有限公司',
    legalEntityHead: '甲某某',
    contractors: [
      {
        role: 'construction',
        name: '甘肃示例建设有限公司',
        creditCode: CONTRACTOR,
        head: '乙某某',
        qualification: '电力工程施工总承包一级',
      },
      { role: 'supervision', name: '甘肃示例监理有限公司', head: '丙某某' },
    ],
    startedOn: '2017-04-01',
    plannedCompletion: '2018-10-31',
    progress: [
      { reportedOn: '2018-06-30', description: '25台风机全部吊装完成', invested: '38500.00' },
    ],
    wages: '设立农民工工资专用账户，实行实名制管理，没有拖欠。',
    supervisor: '庆阳示例质量安全监督站',
    supervisorPhone: '0934-0000000',
    supervision: [
      {
        kind: 'safety',
        inspectedOn: '2017-09-12',
        result: '发现临边防护隐患2处，已责令整改并复查合格',
        penalty: '没有处罚',
      },
    ],
    acceptedOn: '2018-11-28',
    acceptance: 'passed',
    acceptanceFiling: '庆建验备〔2018〕12号',
    finalAccount: '41265.00',
  },
  minimal: {
    title: '庆阳示例农产品冷链物流园项目备案信息',
    summary: '示例农产品冷链物流园项目已备案。项目和单位为演示数据。',
    column: columnOf('projects/approvals'),
    responsibleUnit: unitOf('qingyang-development-reform'),
    issuers: ['庆阳市发展和改革委员会'],
    formationDate: '2018-05-16',
    attribute: 'proactive',
    article20: '10',
    channels: ['website'],
    source: 'original',
    projectName: '庆阳示例农产品冷链物流园',
    projectCode: '2018-621002-59-03-000000',
    phase: 'approvals',
    constructionUnit: '庆阳示例物流有限公司',
    location: '西峰区彭原镇',
    approvalKind: 'filing',
    approvals: [
      {
        authority: '庆阳市发展和改革委员会',
        matter: 'filing',
        result: 'filed',
        decidedOn: '2018-05-14',
        number: '庆发改备〔2018〕36号',
      },
    ],
  },
  wrong: [
    {
      name: '项目统一代码少了一组',
      values: { projectCode: '2016-621000-44-000000' },
      issues: ['projectCode malformed'],
    },
    {
      name: '项目统一代码的时间晚于成文日期',
      values: { projectCode: '2101-621000-44-02-000000' },
      issues: ['projectCode rule'],
    },
    {
      name: '项目统一代码的时间不成样子',
      values: { projectCode: '2113-621000-44-02-000000' },
      issues: ['projectCode rule'],
    },
    {
      name: '项目统一代码里没有这样的行政区划',
      values: { projectCode: '2016-620012-44-02-000000' },
      issues: ['projectCode rule'],
    },
    {
      name: '建设单位统一社会信用代码校验位有误',
      values: { creditCode: BUILDER.slice(0, 17) + (BUILDER.endsWith('1') ? '2' : '1') },
      issues: ['creditCode malformed'],
    },
    {
      name: '批准服务信息缺少要素',
      values: {
        phase: 'service',
        requirements: undefined,
        procedure: undefined,
        timeLimit: undefined,
        office: undefined,
      },
      issues: ['requirements rule', 'procedure rule', 'timeLimit rule', 'office rule'],
    },
    {
      name: '批准结果信息没有批准结果',
      values: { phase: 'approvals', approvals: undefined },
      issues: ['approvals rule'],
    },
    {
      name: '批复时间晚于成文日期，批复没有文号',
      values: {
        approvals: [
          {
            authority: '庆阳市发展和改革委员会',
            matter: 'verification',
            result: 'approved',
            decidedOn: '2018-12-21',
          },
        ],
      },
      issues: ['approvals.0.number required', 'approvals.0.decidedOn rule'],
    },
    {
      name: '招标投标信息没有公告',
      values: { phase: 'tenders', tenders: undefined },
      issues: ['tenders rule'],
    },
    {
      name: '中标候选人公示不满三日，另一行没有截止',
      values: {
        tenders: [
          { notice: 'candidates', publishedOn: '2017-02-14', displayUntil: '2017-02-16' },
          { notice: 'candidates', publishedOn: '2017-02-14' },
        ],
      },
      issues: ['tenders.0.displayUntil rule', 'tenders.1.displayUntil rule'],
    },
    {
      name: '征收土地信息没有各环节',
      values: { phase: 'landTaking', landNotices: undefined },
      issues: ['landNotices rule'],
    },
    {
      name: '征地各公告时间不够，截止早于公告',
      values: {
        landNotices: [
          { notice: 'preliminary', from: '2021-10-11', until: '2021-10-22' },
          { notice: 'plan', from: '2021-11-01', until: '2021-11-30' },
          { notice: 'taking', from: '2022-01-10', until: '2022-01-09' },
        ],
      },
      issues: ['landNotices.0.until rule', 'landNotices.1.until rule', 'landNotices.2.until rule'],
    },
    {
      name: '征收土地公告逾期，没有说明原因',
      values: {
        landApprovalReceivedOn: '2021-11-01',
        landNotices: [{ notice: 'taking', from: '2021-11-23' }],
      },
      issues: ['landDelayReason rule'],
    },
    {
      name: '重大设计变更信息没有变更',
      values: { phase: 'designChanges', designChanges: undefined },
      issues: ['designChanges rule'],
    },
    {
      name: '施工有关信息没有法人和参建单位',
      values: { phase: 'construction', legalEntity: undefined, contractors: undefined },
      issues: ['legalEntity rule', 'contractors rule'],
    },
    {
      name: '质量安全监督信息没有机构和结果',
      values: { phase: 'qualitySafety', supervisor: undefined, supervision: undefined },
      issues: ['supervisor rule', 'supervision rule'],
    },
    {
      name: '竣工有关信息没有验收',
      values: { acceptedOn: undefined, acceptance: undefined },
      issues: ['acceptedOn rule', 'acceptance rule'],
    },
    {
      name: '竣工早于开工',
      values: { plannedCompletion: '2017-03-01', acceptedOn: '2017-03-31' },
      issues: ['plannedCompletion rule', 'acceptedOn rule'],
    },
  ],
})
