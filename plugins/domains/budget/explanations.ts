import { longText } from '../../../src/domain/fields/index.ts'

/** What must be explained beside the tables (预算法 art. 14; 财预〔2016〕143号). */
export const explanations = {
  functions: longText('部门职责', { search: 'body' }),
  structure: longText('机构设置情况', { search: 'body' }),
  changes: longText('收支增减变化情况说明', { search: 'body' }),
  threePublicChange: longText('“三公”经费安排（增减变化）说明', { search: 'body' }),
  transferPayments: longText('转移支付情况说明', { search: 'body' }),
  debt: longText('举借债务情况说明', { search: 'body' }),
  operatingFunds: longText('机关运行经费安排情况说明', { search: 'body' }),
  procurement: longText('政府采购情况说明', { search: 'body' }),
  stateAssets: longText('国有资产占用情况说明', { search: 'body' }),
  performance: longText('预算绩效情况说明', { search: 'body' }),
  terms: longText('名词解释'),
}
