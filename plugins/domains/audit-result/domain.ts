import { defineDomain } from '../../../src/domain/defineDomain.ts'
import { compareAmounts } from '../../../src/domain/amount.ts'
import {
  choice,
  day,
  longText,
  money,
  table,
  text,
  year,
} from '../../../src/domain/fields/index.ts'
import { inOrder } from '../../../src/domain/rules/betweenFields.ts'
import { totalOf } from '../../../src/domain/rules/totalOf.ts'
import { AUDIT_KINDS, PHASES, RECTIFICATIONS } from './options.ts'

const LAW = '《审计法》第五十二条'

/** 审计结果: what an audit found, and how each problem was put right. */
export const auditResult = defineDomain({
  slug: 'audit-result',
  name: { zh: '审计结果', en: 'Audit result' },
  group: '财政资金',
  columns: ['finance/audits'],
  duty: { article20: 15, publishBy: 'publication', countedFrom: 'announcedOn' },
  identifiedBy: ['reportName', 'fiscalYear', 'responsibleUnit'],
  phase: 'phase',
  fields: {
    reportName: text('报告名称', {
      required: 'submit',
      listed: true,
      search: 'body',
      maxLength: 200,
    }),
    announcementNumber: text('公告编号', {
      maxLength: 50,
      help: '如 审计结果公告2018年第1号。',
    }),
    kind: choice('审计类型', AUDIT_KINDS, { facet: true }),
    auditee: text('审计对象', { required: 'submit', listed: true, search: 'body' }),
    fiscalYear: year('审计年度', { required: 'submit', facet: true, listed: true }),
    auditedFrom: day('审计开始日期'),
    auditedUntil: day('审计结束日期'),
    announcedOn: day('公告日期', { required: 'submit', facet: true }),
    phase: choice('阶段', PHASES, { required: 'submit', facet: true, listed: true }),
    basicFacts: longText('基本情况', { search: 'body' }),
    opinion: longText('审计评价', { search: 'body' }),
    findings: table(
      '主要问题',
      {
        problem: text('问题', { required: 'submit', long: true }),
        amount: money('金额'),
        rectification: text('整改情况', { long: true }),
        deadline: day('整改期限'),
        state: choice('状态', RECTIFICATIONS, { required: 'submit' }),
      },
      { required: 'submit', help: '金额单位：万元。未整改到位的，写明整改期限。' },
    ),
    amountFound: money('问题金额合计', { facet: true, help: '单位：万元。等于各问题金额之和。' }),
    amountRectified: money('已整改金额', { help: '单位：万元。' }),
    advice: longText('审计建议', { search: 'body' }),
  },
  rules: [
    totalOf('amountFound', 'findings', 'amount', '问题金额合计应等于各问题金额之和'),
    inOrder('auditedFrom', 'auditedUntil', '审计结束日期不能早于开始日期'),
    inOrder('auditedUntil', 'announcedOn', '公告日期不能早于审计结束日期'),
    {
      about: 'fiscalYear',
      when: ({ fiscalYear, announcedOn }) =>
        !!fiscalYear && !!announcedOn && fiscalYear > Number(announcedOn.slice(0, 4)),
      says: '审计年度不能晚于公告日期的年度',
    },
    {
      about: 'amountRectified',
      when: ({ amountFound, amountRectified }) =>
        !!amountFound && !!amountRectified && compareAmounts(amountRectified, amountFound) > 0,
      says: '已整改金额不能多于问题金额合计',
    },
    {
      rowsOf: 'findings',
      about: 'deadline',
      when: ({ state, deadline }) => (state === 'pending' || state === 'underWay') && !deadline,
      says: '尚未整改到位的问题，应当写明整改期限',
      source: LAW,
    },
    {
      rowsOf: 'findings',
      about: 'rectification',
      when: ({ rectification, state }, { phase }) =>
        !rectification && (state === 'done' || phase === 'rectifying' || phase === 'rectified'),
      says: '公布整改情况的，应当逐个问题写明整改情况',
      source: LAW,
    },
    {
      rowsOf: 'findings',
      about: 'state',
      when: ({ state }, { phase }) =>
        phase === 'rectified' && (state === 'pending' || state === 'underWay'),
      says: '还有问题没有整改到位，阶段不能是整改完成',
      source: LAW,
    },
  ],
})
