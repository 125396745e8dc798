import { defineDomain } from '../../../src/domain/defineDomain.ts'
import { choice, day, money, table, text, year } from '../../../src/domain/fields/index.ts'
import { explanations } from './explanations.ts'
import { BUDGET_COLUMNS, BUDGET_KINDS, CLASSIFICATION_CODE, SCOPES } from './options.ts'
import { askedOf, differs, explainedWhenEmpty } from './rules.ts'

/** 财政预决算: what a government, a department or a unit was granted for a year, or spent. */
export const budget = defineDomain({
  slug: 'budget',
  name: { zh: '财政预决算', en: 'Budget' },
  group: '财政资金',
  columns: BUDGET_COLUMNS,
  duty: { article20: 7, publishBy: 'publication.budget', countedFrom: 'approvedOn' },
  identifiedBy: ['responsibleUnit', 'fiscalYear', 'kind', 'scope'],
  fields: {
    fiscalYear: year('年度', { required: 'submit', facet: true, listed: true }),
    kind: choice('类型', BUDGET_KINDS, { required: 'submit', facet: true, listed: true }),
    scope: choice('层级', SCOPES, { required: 'submit', facet: true, listed: true }),
    approvedOn: day('批准（批复）日期', {
      required: 'submit',
      help: '人民代表大会或其常务委员会批准之日，或者财政部门、主管部门批复之日。',
    }),
    revenue: table(
      '收入表',
      {
        code: text('科目编码', { pattern: CLASSIFICATION_CODE }),
        name: text('科目名称', { required: 'submit' }),
        amount: money('金额', { required: 'submit' }),
      },
      { down: { by: 'code', of: ['amount'] }, help: '单位：万元。' },
    ),
    revenueEmptyReason: text('收入表为空的原因', { maxLength: 200 }),
    revenueTotal: money('收入合计', { required: 'submit' }),
    expenditure: table(
      '支出表（按功能分类）',
      {
        code: text('科目编码', { required: 'submit', pattern: CLASSIFICATION_CODE }),
        name: text('科目名称', { required: 'submit' }),
        basic: money('基本支出'),
        project: money('项目支出'),
        total: money('合计', { required: 'submit' }),
      },
      {
        across: { total: ['basic', 'project'] },
        down: { by: 'code', of: ['basic', 'project', 'total'] },
        help: '单位：万元。公开到功能分类项级科目。',
      },
    ),
    expenditureEmptyReason: text('支出表为空的原因', { maxLength: 200 }),
    expenditureTotal: money('支出合计', { required: 'submit' }),
    threePublic: table(
      '“三公”经费表',
      {
        basis: text('口径', { required: 'submit' }),
        abroad: money('因公出国（境）费'),
        vehiclePurchase: money('公务用车购置费'),
        vehicleOperation: money('公务用车运行费'),
        reception: money('公务接待费'),
        total: money('合计', { required: 'submit' }),
      },
      {
        across: { total: ['abroad', 'vehiclePurchase', 'vehicleOperation', 'reception'] },
        help: '单位：万元。口径如 2018年预算数、2017年预算数。',
      },
    ),
    threePublicEmptyReason: text('“三公”经费表为空的原因', { maxLength: 200 }),
    ...explanations,
  },
  rules: [
    ...explainedWhenEmpty('revenue'),
    ...explainedWhenEmpty('expenditure'),
    ...explainedWhenEmpty('threePublic'),
    {
      about: 'revenueTotal',
      when: ({ revenue, revenueTotal }) => differs(revenueTotal, revenue, 'amount'),
      says: '收入合计应等于收入表最高一级科目之和',
    },
    {
      about: 'expenditureTotal',
      when: ({ expenditure, expenditureTotal }) => differs(expenditureTotal, expenditure, 'total'),
      says: '支出合计应等于支出表最高一级科目之和',
    },
    {
      about: 'approvedOn',
      when: ({ kind, fiscalYear, approvedOn }) =>
        kind === 'account' && !!fiscalYear && !!approvedOn && approvedOn <= `${fiscalYear}-12-31`,
      says: '决算应在年度终了之后批准',
      source: '《预算法》第七十四条',
    },
    ...(['transferPayments', 'debt'] as const).map(askedOf(['government'])),
    ...(['operatingFunds', 'procurement'] as const).map(askedOf(['department', 'unit'])),
  ],
})
