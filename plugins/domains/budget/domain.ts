import { defineDomain } from '../../../src/domain/defineDomain.ts'
import { choice, day, table, text, year } from '../../../src/domain/fields/index.ts'
import { contentRules } from './contentRules.ts'
import { CONTENT_STATES, CONTENTS } from './contents.ts'
import { explanations } from './explanations.ts'
import { BUDGET_COLUMNS, BUDGET_KINDS, SCOPES } from './options.ts'
import { tableRules } from './rules.ts'
import { budgetTables } from './tables.ts'

/** 财政预决算: what a government, a department or a unit was granted for a year, or spent. */
export const budget = defineDomain({
  slug: 'budget',
  name: { zh: '财政预决算', en: 'Budget' },
  group: '财政资金',
  columns: BUDGET_COLUMNS,
  duty: {
    article20: 7,
    publishBy: 'publication.budget',
    countedFrom: 'approvedOn',
    updateCycleDays: 366,
  },
  identifiedBy: ['responsibleUnit', 'fiscalYear', 'kind', 'scope'],
  fields: {
    fiscalYear: year('年度', { required: 'submit', facet: true, listed: true }),
    kind: choice('类型', BUDGET_KINDS, { required: 'submit', facet: true, listed: true }),
    scope: choice('层级', SCOPES, { required: 'submit', facet: true, listed: true }),
    approvedOn: day('批准（批复）日期', {
      required: 'submit',
      facet: true,
      help: '人民代表大会或其常务委员会批准之日，或者财政部门、主管部门批复之日；二十日内公开。',
    }),
    contents: table(
      '主要内容',
      {
        content: choice('内容', CONTENTS, { required: 'submit' }),
        state: choice('公开情况', CONTENT_STATES, { required: 'submit' }),
        reason: text('为空的原因', { maxLength: 200 }),
      },
      {
        required: 'submit',
        help: '逐项答复：政府十九项；部门、单位八张表和七项说明，其他的可以不答。没有数据的表也应当公开，答复“为空”并说明原因（财预〔2016〕143号）。',
      },
    ),
    ...budgetTables,
    ...explanations,
  },
  rules: [
    ...contentRules,
    ...tableRules,
    {
      about: 'approvedOn',
      when: ({ kind, fiscalYear, approvedOn }) =>
        kind === 'account' && !!fiscalYear && !!approvedOn && approvedOn <= `${fiscalYear}-12-31`,
      says: '决算应在年度终了之后批准',
      source: '《预算法》第七十四条',
    },
  ],
})
