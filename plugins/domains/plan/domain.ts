import { defineDomain } from '../../../src/domain/defineDomain.ts'
import {
  choice,
  day,
  documentNumber,
  items,
  quantity,
  richText,
  table,
  text,
  year,
} from '../../../src/domain/fields/index.ts'
import { numberedInYear } from '../../../src/domain/rules/betweenFields.ts'
import { ANNUAL, PLAN_KINDS, PLAN_STANDINGS, TARGET_NATURES } from './options.ts'

/** 规划计划: what a government or a department sets out to do over some years, with its targets. */
export const plan = defineDomain({
  slug: 'plan',
  name: { zh: '规划计划', en: 'Plan' },
  group: '规划和统计',
  columns: ['plans'],
  duty: { article20: 3, publishBy: 'publication' },
  identifiedBy: ['kind', 'planName', 'fromYear'],
  phase: 'standing',
  fields: {
    planName: text('规划（计划）名称', {
      required: 'submit',
      search: 'body',
      maxLength: 200,
      help: '草案、批准、评估各阶段写同一个名称。',
    }),
    kind: choice('规划类别', PLAN_KINDS, { required: 'submit', facet: true, listed: true }),
    standing: choice('阶段', PLAN_STANDINGS, { required: 'submit', facet: true, listed: true }),
    fromYear: year('起始年', { required: 'submit', facet: true, listed: true }),
    toYear: year('结束年', { required: 'submit', facet: true, listed: true }),
    documentNumber: documentNumber('发文字号', { help: '没有的填“无”。' }),
    preparedBy: text('编制单位', { required: 'submit', maxLength: 100 }),
    approvedBy: text('批准机关', { maxLength: 100 }),
    approvedOn: day('批准日期', { facet: true }),
    approvalNumber: text('批准文号', { maxLength: 100 }),
    area: text('规划范围', { maxLength: 200, search: 'body' }),
    targets: table(
      '主要指标',
      {
        indicator: text('指标', { required: 'submit' }),
        unit: text('单位'),
        baseYear: year('基期年'),
        base: quantity('基期值'),
        targetYear: year('目标年'),
        target: quantity('目标值', { required: 'submit' }),
        yearlyGrowth: quantity('年均增长', { unit: '%' }),
        nature: choice('属性', TARGET_NATURES),
        responsible: text('责任单位'),
      },
      { help: '可以从规划的指标表整块粘贴。' },
    ),
    tasks: table('重点任务和项目', {
      task: text('任务或者项目', { required: 'submit', long: true }),
      responsible: text('责任单位'),
      dueOn: day('完成时限'),
      progress: text('进展情况', { long: true }),
    }),
    body: richText('正文', { required: 'submit' }),
    policies: items('相关政策文件', { of: ['policy-document'] }),
    higherPlans: items('上级规划和相关规划', { of: ['plan'] }),
  },
  rules: [
    numberedInYear('documentNumber', 'formationDate'),
    {
      about: 'toYear',
      when: ({ fromYear, toYear }) => fromYear !== undefined && !!toYear && toYear < fromYear,
      says: '结束年不能早于起始年',
    },
    {
      about: 'toYear',
      when: ({ kind, fromYear, toYear }) =>
        ANNUAL.has(kind) && fromYear !== undefined && !!toYear && toYear > fromYear,
      says: '年度计划的起始年和结束年应当相同',
    },
    {
      about: 'approvedBy',
      when: ({ approvedBy, approvedOn, approvalNumber }) =>
        approvedBy === undefined && (approvedOn !== undefined || approvalNumber !== undefined),
      says: '已填写批准日期或者批准文号，应当写明批准机关',
    },
    {
      about: 'standing',
      when: ({ standing, approvedOn }) => standing === 'draft' && approvedOn !== undefined,
      says: '已填写批准日期，阶段不能是征求意见稿',
    },
    {
      rowsOf: 'targets',
      about: 'targetYear',
      when: ({ baseYear, targetYear }) =>
        baseYear !== undefined && targetYear !== undefined && targetYear <= baseYear,
      says: '目标年应当晚于基期年',
    },
  ],
})
