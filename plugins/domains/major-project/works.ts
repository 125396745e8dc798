import {
  choice,
  creditCode,
  day,
  longText,
  money,
  table,
  text,
} from '../../../src/domain/fields/index.ts'
import { ACCEPTANCE, ROLES, SUPERVISION_KINDS } from './options.ts'

/** The four classes of information from the works: changes of design, building, supervision, completion. */
export const works = {
  designChanges: table(
    '重大设计变更',
    {
      content: text('变更内容', { required: 'submit', long: true }),
      reason: text('变更原因', { required: 'submit', long: true }),
      authority: text('批准单位', { required: 'submit' }),
      number: text('批准文号'),
      approvedOn: day('批准日期', { required: 'submit' }),
      investmentChange: money('投资增减'),
    },
    { help: '金额单位：万元，减少填负数。' },
  ),
  legalEntity: text('项目法人', { search: 'body', maxLength: 150 }),
  legalEntityHead: text('项目法人主要负责人', { maxLength: 50 }),
  contractors: table('参建单位', {
    role: choice('类别', ROLES, { required: 'submit' }),
    name: text('单位名称', { required: 'submit' }),
    creditCode: creditCode('统一社会信用代码'),
    head: text('主要（项目）负责人'),
    qualification: text('资质'),
  }),
  startedOn: day('开工日期', { facet: true }),
  plannedCompletion: day('计划竣工日期'),
  progress: table(
    '形象进度',
    {
      reportedOn: day('截至日期', { required: 'submit' }),
      description: text('进度', { required: 'submit', long: true }),
      invested: money('累计完成投资'),
    },
    { help: '金额单位：万元。' },
  ),
  wages: longText('农民工工资支付保障', { search: 'body' }),
  supervisor: text('质量安全监督机构', { maxLength: 150 }),
  supervisorPhone: text('监督机构联系方式', { maxLength: 100 }),
  supervision: table('质量安全监督', {
    kind: choice('类别', SUPERVISION_KINDS, { required: 'submit' }),
    inspectedOn: day('检查日期', { required: 'submit' }),
    result: text('监督结果', { required: 'submit', long: true }),
    penalty: text('处罚', { long: true }),
  }),
  acceptedOn: day('竣工验收时间', { facet: true }),
  acceptance: choice('竣工验收结果', ACCEPTANCE, { facet: true }),
  acceptanceFiling: text('竣工验收备案', { maxLength: 150 }),
  finalAccount: money('竣工财务决算', { help: '单位：万元。' }),
}
