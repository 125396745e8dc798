import { creditCodeCheckDigit } from '../../../src/domain/codes/creditCode.ts'
import { columnOf, defineExamples, unitOf } from '../../../src/domain/defineExamples.ts'
import { inspectionResult } from './domain.ts'

/** Nobody's: the body's own characters begin with letters that no register gives. */
const COMPANY_BODY = '91621002MADEMQY05'
const COMPANY_CODE = COMPANY_BODY + creditCodeCheckDigit(COMPANY_BODY)
const WRONG_CODE = COMPANY_BODY + (COMPANY_CODE.endsWith('1') ? '2' : '1')

const RESULT = {
  object: '庆阳示例商贸有限公司',
  inspectors: '甲某某、乙某某',
  checkedOn: '2018-06-12',
  finding: 'nothing',
} as const

export const examples = defineExamples(inspectionResult, {
  complete: {
    title: '庆阳市2018年第1号部门联合随机抽查任务检查结果',
    summary: '抽取企业3户，未发现问题1户，发现问题已责令改正1户，无法联系1户。企业和人员为虚构。',
    column: columnOf('enforcement/random-inspections/results'),
    responsibleUnit: unitOf('qingyang-industry-commerce'),
    issuers: ['庆阳市工商行政管理局'],
    formationDate: '2018-07-02',
    attribute: 'proactive',
    article20: '13',
    subjectClass: '市场监管、安全生产监管\\工商',
    audience: 'everyone',
    channels: ['website'],
    source: 'original',
    taskNumber: 'QYGS-2018-001',
    plan: '2018年度部门联合随机抽查工作计划',
    kind: 'joint',
    authority: unitOf('qingyang-industry-commerce'),
    jointUnits: ['庆阳市质量技术监督局'],
    drawnOn: '2018-06-01',
    drawingRecord: '通过抽查系统随机抽取，随机种子 20180601，派驻纪检监察组现场监督。',
    concludedOn: '2018-06-29',
    drawnCount: 3,
    results: [
      { ...RESULT, creditCode: COMPANY_CODE, matter: '企业公示信息检查' },
      {
        object: '庆阳示例广告有限公司',
        matter: '广告经营行为检查',
        inspectors: '甲某某、丙某某',
        checkedOn: '2018-06-13',
        finding: 'corrected',
        details: '没有建立广告业务档案',
        followUp: '已责令限期改正，复查合格',
      },
      {
        object: '庆阳示例咨询有限公司',
        matter: '企业公示信息检查',
        inspectors: '乙某某、丙某某',
        checkedOn: '2018-06-14',
        finding: 'unreachable',
        followUp: '已列入经营异常名录',
      },
    ],
  },
  minimal: {
    title: '庆阳市质量技术监督局2018年第2号随机抽查任务检查结果',
    summary: '抽取企业1户，未发现问题。企业和人员为虚构。',
    column: columnOf('enforcement/random-inspections/results'),
    responsibleUnit: unitOf('qingyang-quality'),
    issuers: ['庆阳市质量技术监督局'],
    formationDate: '2018-07-02',
    attribute: 'proactive',
    article20: '13',
    channels: ['website'],
    source: 'original',
    taskNumber: 'QYZJ-2018-002',
    plan: '2018年度随机抽查工作计划',
    authority: unitOf('qingyang-quality'),
    drawnOn: '2018-06-01',
    concludedOn: '2018-06-29',
    drawnCount: 1,
    results: [RESULT],
  },
  wrong: [
    {
      name: '联合抽查没有写联合部门',
      values: { jointUnits: undefined },
      issues: ['jointUnits rule'],
    },
    {
      name: '只有一名检查人员，或者同一人写了两次',
      values: {
        results: [
          { ...RESULT, inspectors: '甲某某' },
          { ...RESULT, inspectors: '甲某某、甲某某' },
        ],
      },
      issues: ['results.0.inspectors rule', 'results.1.inspectors rule'],
    },
    {
      name: '检查完成早于抽取',
      values: { concludedOn: '2018-05-31', results: [] },
      issues: ['concludedOn rule', 'results required'],
    },
    {
      name: '检查早于抽取；检查晚于完成',
      values: {
        results: [
          { ...RESULT, checkedOn: '2018-05-31' },
          { ...RESULT, checkedOn: '2018-06-30' },
        ],
      },
      issues: ['results.0.checkedOn rule', 'results.1.checkedOn rule'],
    },
    {
      name: '发现问题没有写明；信用代码校验位有误',
      values: { results: [{ ...RESULT, creditCode: WRONG_CODE, finding: 'pending' }] },
      issues: ['results.0.creditCode malformed', 'results.0.details rule'],
    },
    {
      name: '结果多于抽取对象数',
      values: { drawnCount: 2 },
      issues: ['drawnCount rule'],
    },
    {
      name: '没有检查结果',
      values: { results: [{ ...RESULT, finding: undefined }] },
      issues: ['results.0.finding required'],
    },
  ],
})
