import { choice, day, longText, money, table, text } from '../../../src/domain/fields/index.ts'
import { LAND_NOTICES, MATTERS, RESULTS, TENDER_NOTICES } from './options.ts'

/** The four classes of information from before the works begin: services, results, tenders, land. */
export const beforeWorks = {
  requirements: longText('申报要求和材料清单', { search: 'body' }),
  procedure: longText('批准流程', { search: 'body' }),
  timeLimit: text('办理时限', { maxLength: 100 }),
  office: text('受理机构和联系方式', { maxLength: 200 }),
  supervisionPhone: text('监督举报方式', { maxLength: 100 }),
  approvals: table(
    '批准结果',
    {
      authority: text('审批部门', { required: 'submit' }),
      matter: choice('审批事项', MATTERS, { required: 'submit' }),
      result: choice('审批结果', RESULTS, { required: 'submit' }),
      decidedOn: day('批复时间', { required: 'submit' }),
      number: text('批复文号', { required: 'submit' }),
    },
    { help: '批复文号也可以是许可证号、备案号；没有的填“无”。' },
  ),
  tenderScope: longText('招标范围、方式和组织形式', { search: 'body' }),
  tenders: table(
    '招标投标',
    {
      notice: choice('信息类别', TENDER_NOTICES, { required: 'submit' }),
      section: text('标段'),
      publishedOn: day('发布日期', { required: 'submit' }),
      displayUntil: day('公示截止'),
      bidder: text('候选人（中标人）'),
      amount: money('报价（中标价）'),
      remarks: text('说明'),
    },
    { help: '金额单位：万元。中标候选人公示期不少于三日。' },
  ),
  landScope: longText('征收范围、目的和面积', { search: 'body' }),
  landApprovalReceivedOn: day('收到征地批准文件日期'),
  landNotices: table(
    '征收土地',
    {
      notice: choice('环节', LAND_NOTICES, { required: 'submit' }),
      from: day('公告（完成）日期', { required: 'submit' }),
      until: day('公告截止'),
      number: text('文号'),
      remarks: text('说明'),
    },
    { help: '预公告不少于十个工作日，补偿安置方案公告不少于三十日。' },
  ),
  landDelayReason: text('征收土地公告逾期的原因', { maxLength: 300 }),
}
