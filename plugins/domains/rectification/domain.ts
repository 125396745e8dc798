import { defineDomain } from '../../../src/domain/defineDomain.ts'
import { choice, count, day, division, longText, text } from '../../../src/domain/fields/index.ts'
import { inOrder } from '../../../src/domain/rules/betweenFields.ts'
import { PHASES, PROGRAMMES } from './options.ts'
import { problemRules, problems } from './problems.ts'

/**
 * 环保督察整改: the problems that an inspection or a special action found, and how far they have been put
 * right. One matter from the list of problems to the last one struck off.
 */
export const rectification = defineDomain({
  slug: 'rectification',
  name: { zh: '环保督察整改', en: 'Rectification' },
  group: '环境卫生',
  columns: ['environment/inspection-rectification', 'environment/water-sources'],
  duty: { article20: 13, publishBy: 'publication', updateCycleDays: 92 },
  identifiedBy: ['programme', 'round', 'responsibleUnit'],
  phase: 'phase',
  fields: {
    programme: choice('督察（行动）类别', PROGRAMMES, {
      required: 'submit',
      facet: true,
      listed: true,
    }),
    round: text('轮次（年度）', {
      required: 'submit',
      listed: true,
      maxLength: 50,
      help: '如 第一轮、2018年。',
    }),
    phase: choice('公开阶段', PHASES, { required: 'submit', facet: true, listed: true }),
    county: division('县（区）', { facet: true, help: '只涉及一个县（区）的填写。' }),
    feedbackOn: day('反馈（排查）日期'),
    asOf: day('进展截至日期', { required: 'submit', facet: true, listed: true }),
    problemCount: count('问题总数', { required: 'submit', unit: '个' }),
    closedCount: count('已销号数', { unit: '个' }),
    problems,
    account: longText('整改情况说明', { search: 'body' }),
    publicityFrom: day('公示开始日期'),
    publicityUntil: day('公示截止日期'),
    contact: text('监督电话', { maxLength: 50 }),
  },
  rules: [
    ...problemRules,
    inOrder('feedbackOn', 'asOf', '进展截至日期不能早于反馈（排查）日期'),
    inOrder('asOf', 'formationDate', '成文日期不能早于进展截至日期'),
    inOrder('publicityFrom', 'publicityUntil', '公示截止日期不能早于开始日期'),
    {
      about: 'problemCount',
      when: ({ problemCount, problems: rows = [] }) =>
        problemCount !== undefined && rows.length > problemCount,
      says: '清单的行数多于问题总数',
    },
    {
      about: 'closedCount',
      when: ({ closedCount = 0, problemCount }) =>
        problemCount !== undefined && closedCount > problemCount,
      says: '已销号数不能多于问题总数',
    },
    {
      about: 'closedCount',
      when: ({ closedCount, problems: rows = [] }) =>
        closedCount !== undefined &&
        rows.filter(({ state }) => state === 'closed').length > closedCount,
      says: '清单中已销号的问题多于已销号数',
    },
  ],
})
