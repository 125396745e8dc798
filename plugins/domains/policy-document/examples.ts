import { columnOf, defineExamples, unitOf } from '../../../src/domain/defineExamples.ts'
import { richTextOf } from '../../../src/domain/kinds/index.ts'
import { policyDocument } from './domain.ts'

/** After the city's own document of 2018, which its annual account names; the text is made up. */
export const examples = defineExamples(policyDocument, {
  complete: {
    title:
      '庆阳市人民政府办公室关于印发庆阳市推进重大建设项目批准和实施领域政府信息公开工作方案的通知',
    summary:
      '明确全市重大建设项目批准和实施领域政府信息公开的范围、内容、主体、时限和保障措施。正文为演示文本。',
    column: columnOf('policy/office-documents'),
    furtherColumns: [columnOf('policy/normative-documents')],
    responsibleUnit: unitOf('qingyang-office'),
    issuers: ['庆阳市人民政府办公室'],
    formationDate: '2018-03-12',
    attribute: 'proactive',
    article20: '1',
    subjectClass: '综合政务\\政务公开',
    audience: 'everyone',
    channels: ['website', 'gazette'],
    source: 'original',
    documentNumber: '庆政办发〔2018〕18号',
    kind: 'normative',
    genre: 'notice',
    addressees: ['各县（区）人民政府', '市政府各部门', '市直及驻庆各单位'],
    body: richTextOf(
      [
        '《庆阳市推进重大建设项目批准和实施领域政府信息公开工作方案》已经市政府同意，现印发给你们，请认真组织实施。',
        '一、公开范围。按照有关规定对经济社会发展、民生改善有直接、广泛和重要影响的固定资产投资项目。',
        '二、公开内容。批准服务信息、批准结果信息、招标投标信息、征收土地信息、重大设计变更信息、施工有关信息、质量安全监督信息、竣工有关信息。',
        '三、公开时限。各项信息自形成或者变更之日起20个工作日内公开；行政许可、行政处罚信息自作出决定之日起7个工作日内公开。',
        '四、本方案自2018年4月1日起施行，有效期五年。',
      ].join('\n'),
    ),
    printedNote: '此件公开发布',
    copiedTo: ['市委办公室', '市人大常委会办公室', '市政协办公室'],
    printedBy: '庆阳市人民政府办公室',
    printedOn: '2018-03-13',
    validity: 'inForce',
    effectiveOn: '2018-04-01',
    expiresOn: '2023-03-31',
    filedWith: '甘肃省人民政府法制办公室',
    filingNumber: '示例备〔2018〕7号',
    filedOn: '2018-03-26',
    legalityReviewedBy: '庆阳市人民政府法制办公室',
    legalityReviewedOn: '2018-03-05',
  },
  minimal: {
    title: '庆阳市人民政府办公室关于做好2018年防汛抗旱工作的函',
    summary: '请各县（区）和有关部门做好2018年防汛抗旱工作。正文为演示文本。',
    column: columnOf('policy/office-documents'),
    responsibleUnit: unitOf('qingyang-office'),
    issuers: ['庆阳市人民政府办公室'],
    formationDate: '2018-05-08',
    attribute: 'proactive',
    article20: '15',
    subjectClass: '民政、扶贫、救灾\\减灾救灾',
    channels: ['website'],
    source: 'original',
    documentNumber: '无',
    kind: 'letter',
    body: richTextOf('请加强值班值守，落实防汛抗旱责任。'),
    validity: 'inForce',
  },
  wrong: [
    {
      name: '发文字号的年份与成文日期不一致',
      values: { documentNumber: '庆政办发〔2017〕18号' },
      issues: ['documentNumber rule'],
    },
    {
      name: '规范性文件没有编号',
      values: { documentNumber: '无' },
      issues: ['documentNumber rule'],
    },
    {
      name: '发文字号写成了方括号，没有经过规范',
      values: { documentNumber: '庆政办发[2018]18号' },
      issues: ['documentNumber malformed'],
    },
    {
      name: '没有主题分类',
      values: { subjectClass: undefined },
      issues: ['subjectClass rule'],
    },
    {
      name: '正文没有文字',
      values: { body: richTextOf('') },
      issues: ['body required'],
    },
    {
      name: '附注与公开属性不一致',
      values: { printedNote: '此件不予公开' },
      issues: ['printedNote rule'],
    },
    {
      name: '失效日期早于施行日期',
      values: { expiresOn: '2018-03-31' },
      issues: ['expiresOn rule'],
    },
    {
      name: '已废止，没有写明依据和日期',
      values: { validity: 'repealed', expiresOn: undefined },
      issues: ['changedBy rule'],
    },
    {
      name: '部分失效，没有写明宣布失效的文件',
      values: { validity: 'partlyLapsed', changedParts: '第三条' },
      issues: ['changedBy rule'],
    },
    {
      name: '写了废止的文件，仍标为有效',
      values: { changedByOther: '庆阳市人民政府关于公布继续有效和废止文件目录的决定' },
      issues: ['validity rule'],
    },
    {
      name: '选了修改它的文件，仍标为有效',
      values: { changedBy: ['01930000-0000-7000-8000-000000000001'] },
      issues: ['validity rule'],
    },
    {
      name: '有备案编号，没有备案机关和日期',
      values: { filedWith: undefined, filedOn: undefined },
      issues: ['filedWith rule', 'filedOn rule'],
    },
    {
      name: '有备案机关和日期，没有编号；日期早于成文',
      values: { filingNumber: undefined, filedOn: '2018-03-01' },
      issues: ['filingNumber rule', 'filedOn rule'],
    },
    {
      name: '不予公开，没有理由和依据',
      values: { attribute: 'withheld', printedNote: '此件不予公开' },
      issues: ['ground rule', 'legalBasis rule'],
    },
    {
      name: '转载没有注明来源',
      values: { source: 'republished' },
      issues: ['sourceName rule'],
    },
  ],
})
