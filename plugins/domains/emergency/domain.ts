import { defineDomain } from '../../../src/domain/defineDomain.ts'
import { choice, division, richText, text } from '../../../src/domain/fields/index.ts'
import { EMERGENCY_KINDS, EVENT_CATEGORIES, STANDINGS } from './options.ts'
import { plan, planRules } from './plan.ts'
import { response, responseRules } from './response.ts'
import { warning, warningRules } from './warning.ts'

/** 应急信息: plans for emergencies, warnings of them, and how they were met. */
export const emergency = defineDomain({
  slug: 'emergency',
  name: { zh: '应急信息', en: 'Emergency' },
  group: '应急和督查',
  columns: ['emergency/plans', 'emergency/warnings', 'emergency/responses'],
  duty: { article20: 12, publishBy: 'publication' },
  identifiedBy: ['kind', 'title', 'formationDate'],
  phase: 'standing',
  fields: {
    kind: choice('信息类别', EMERGENCY_KINDS, { required: 'submit', facet: true, listed: true }),
    standing: choice('状态', STANDINGS, {
      required: 'submit',
      facet: true,
      listed: true,
      help: '预警调整级别的，重新发布；危险已经解除的，立即解除。',
    }),
    category: choice('突发事件类别', EVENT_CATEGORIES, { required: 'submit', facet: true }),
    event: text('突发事件名称或者类型', {
      required: 'submit',
      search: 'body',
      maxLength: 100,
      help: '如 暴雨、地质灾害、危险化学品事故。',
    }),
    county: division('县（区）', { facet: true, help: '涉及全市的选庆阳市。' }),
    ...plan,
    ...warning,
    ...response,
    body: richText('正文'),
  },
  rules: [...planRules, ...warningRules, ...responseRules],
})
