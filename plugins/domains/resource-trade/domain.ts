import { compareAmounts } from '../../../src/domain/amount.ts'
import { defineDomain } from '../../../src/domain/defineDomain.ts'
import { choice, division, text } from '../../../src/domain/fields/index.ts'
import { inOrder } from '../../../src/domain/rules/betweenFields.ts'
import { CATEGORIES, METHODS, PHASES, TRADE_COLUMNS } from './options.ts'
import { periodRules } from './periodRules.ts'
import { phaseRules } from './phaseRules.ts'
import { stages } from './stages.ts'

/** 公共资源交易: one deal with public resources, from its announcement to how it was kept. */
export const resourceTrade = defineDomain({
  slug: 'resource-trade',
  name: { zh: '公共资源交易', en: 'Public resource trade' },
  group: '公共资源配置',
  columns: TRADE_COLUMNS,
  duty: { article20: 15, publishBy: 'publication' },
  identifiedBy: ['projectNumber', 'category'],
  phase: 'phase',
  fields: {
    projectNumber: text('项目编号', {
      required: 'submit',
      listed: true,
      search: 'body',
      maxLength: 100,
      help: '公共资源交易平台的编号。',
    }),
    projectName: text('项目名称', { required: 'submit', search: 'body', maxLength: 200 }),
    category: choice('交易类别', CATEGORIES, { required: 'submit', facet: true, listed: true }),
    method: choice('交易方式', METHODS, { facet: true }),
    phase: choice('交易环节', PHASES, { required: 'submit', facet: true, listed: true }),
    county: division('项目所在地', { facet: true }),
    principal: text('采购人、招标人、出让人', {
      required: 'submit',
      search: 'body',
      maxLength: 150,
    }),
    agency: text('代理机构', { search: 'body', maxLength: 150 }),
    ...stages,
  },
  rules: [
    ...phaseRules,
    ...periodRules,
    inOrder('noticeOn', 'closesOn', '截止日期不能早于公告日期'),
    inOrder('closesOn', 'openedOn', '开标日期不能早于截止日期'),
    inOrder('noticeOn', 'dealOn', '成交日期不能早于公告日期'),
    inOrder('candidatesUntil', 'dealOn', '候选人公示截止之前不能成交'),
    inOrder('dealOn', 'resultPublishedOn', '成交结果公告日期不能早于成交日期'),
    inOrder('dealOn', 'contractSignedOn', '合同签订日期不能早于成交日期'),
    inOrder('contractSignedOn', 'contractPublishedOn', '合同公告日期不能早于签订日期'),
    inOrder('contractSignedOn', 'acceptedOn', '验收日期不能早于合同签订日期'),
    {
      about: 'dealAmount',
      when: ({ category, dealAmount, ceiling }) =>
        (category === 'procurement' || category === 'construction') &&
        !!dealAmount &&
        !!ceiling &&
        compareAmounts(dealAmount, ceiling) > 0,
      says: '成交金额不能高于预算或者最高限价',
    },
    {
      about: 'dealAmount',
      when: ({ category, dealAmount, ceiling }) =>
        (category === 'land' || category === 'mining') &&
        !!dealAmount &&
        !!ceiling &&
        compareAmounts(dealAmount, ceiling) < 0,
      says: '出让的成交金额不能低于起始价',
    },
    {
      rowsOf: 'qualifications',
      about: 'reason',
      when: ({ result, reason }) => result === 'failed' && !reason,
      says: '资格审查不合格的，应当写明原因',
    },
  ],
})
