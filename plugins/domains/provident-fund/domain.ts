import { defineDomain } from '../../../src/domain/defineDomain.ts'
import { choice, day, longText, period, text } from '../../../src/domain/fields/index.ts'
import { conditions } from './conditions.ts'
import { figures } from './figures.ts'
import { REPORT_KINDS } from './options.ts'
import { conditionRules, figureRules, kindRules } from './rules.ts'

/** 住房公积金管理: what the fund's centre reports of a period, and the rates and rules it announces. */
export const providentFund = defineDomain({
  slug: 'provident-fund',
  name: { zh: '住房公积金管理', en: 'Provident fund' },
  group: '住房保障',
  columns: ['housing/provident-fund'],
  duty: { article20: 15, publishBy: 'publication' },
  identifiedBy: ['kind', 'title', 'responsibleUnit'],
  fields: {
    kind: choice('公开种类', REPORT_KINDS, { required: 'submit', facet: true, listed: true }),
    reportingPeriod: period('报告期', { facet: true, listed: true, help: '报告必填。' }),
    effectiveOn: day('执行日期', { facet: true, help: '利率公告和政策通知必填。' }),
    ...figures,
    ...conditions,
    account: longText('情况说明', { search: 'body' }),
    hotline: text('服务热线', { maxLength: 50, help: '如 12329。' }),
  },
  rules: [...kindRules, ...figureRules, ...conditionRules],
})
