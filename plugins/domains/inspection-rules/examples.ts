import { columnOf, defineExamples, unitOf } from '../../../src/domain/defineExamples.ts'
import { richTextOf } from '../../../src/domain/kinds/index.ts'
import { inspectionRules } from './domain.ts'

/** Number and text are made up. */
export const examples = defineExamples(inspectionRules, {
  complete: {
    title: '庆阳市工商行政管理局随机抽查工作细则',
    summary: '规定随机抽查的抽取、检查、公示程序。正文为演示文本。',
    column: columnOf('enforcement/random-inspections/rules'),
    responsibleUnit: unitOf('qingyang-industry-commerce'),
    issuers: ['庆阳市工商行政管理局'],
    formationDate: '2018-01-15',
    attribute: 'proactive',
    article20: '13',
    subjectClass: '市场监管、安全生产监管\\工商',
    audience: 'everyone',
    channels: ['website'],
    source: 'original',
    documentNumber: '庆工商发〔2018〕5号',
    field: '企业公示信息、广告经营、商标使用',
    validity: 'inForce',
    effectiveOn: '2018-02-01',
    expiresOn: '2020-01-31',
    body: richTextOf(
      [
        '第一条 为规范随机抽查工作，制定本细则。',
        '第二条 检查对象从检查对象名录中随机抽取，执法检查人员从执法人员名录中随机匹配。',
        '第三条 抽查结果依法向社会公示。',
      ].join('\n'),
    ),
    drawing: '通过抽查系统随机抽取检查对象，随机匹配两名以上执法人员，全程留痕。',
    procedure: '采取书面检查、实地核查、网络监测等方式检查，填写检查记录表。',
    publicity: '抽查结果通过国家企业信用信息公示系统公示。',
  },
  minimal: {
    title: '庆阳市质量技术监督局随机抽查工作细则',
    summary: '规定质量技术监督随机抽查的程序。正文为演示文本。',
    column: columnOf('enforcement/random-inspections/rules'),
    responsibleUnit: unitOf('qingyang-quality'),
    issuers: ['庆阳市质量技术监督局'],
    formationDate: '2018-01-20',
    attribute: 'proactive',
    article20: '13',
    channels: ['website'],
    source: 'original',
    documentNumber: '无',
    validity: 'inForce',
    effectiveOn: '2018-02-01',
    body: richTextOf('第一条 为规范随机抽查工作，制定本细则。'),
  },
  wrong: [
    {
      name: '发文字号的年份与成文日期不一致',
      values: { documentNumber: '庆工商发〔2017〕5号' },
      issues: ['documentNumber rule'],
    },
    {
      name: '失效早于施行',
      values: { expiresOn: '2018-01-31' },
      issues: ['expiresOn rule'],
    },
    {
      name: '已废止，没有写明依据和日期',
      values: { validity: 'repealed', expiresOn: undefined },
      issues: ['endedBy rule'],
    },
    {
      name: '写了废止的文件，仍标为有效',
      values: { endedBy: '庆工商发〔2019〕1号' },
      issues: ['validity rule'],
    },
    {
      name: '正文没有文字',
      values: { body: richTextOf('') },
      issues: ['body required'],
    },
  ],
})
