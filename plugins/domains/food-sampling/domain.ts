import { defineDomain } from '../../../src/domain/defineDomain.ts'
import { choice, count, day, longText, text } from '../../../src/domain/fields/index.ts'
import { inOrder, neededWhen } from '../../../src/domain/rules/betweenFields.ts'
import { PHASES, PRODUCT_KINDS } from './options.ts'
import { sampleRules, samples } from './samples.ts'

/** 食品药品抽检: an announcement of what was sampled and found, and later of what was done about it. */
export const foodSampling = defineDomain({
  slug: 'food-sampling',
  name: { zh: '食品药品抽检', en: 'Food sampling' },
  group: '食品药品安全',
  columns: ['food-drugs/sampling'],
  duty: { article20: 13, publishBy: 'publication' },
  identifiedBy: ['announcementNumber', 'responsibleUnit'],
  phase: 'phase',
  fields: {
    announcementNumber: text('公告号', {
      required: 'submit',
      listed: true,
      search: 'body',
      maxLength: 100,
      help: '如 2018年第12期。',
    }),
    announcedOn: day('公告日期', { required: 'submit', facet: true, listed: true }),
    phase: choice('公开阶段', PHASES, { required: 'submit', facet: true, listed: true }),
    productKind: choice('产品类别', PRODUCT_KINDS, {
      required: 'submit',
      facet: true,
      listed: true,
    }),
    taskSource: text('任务来源', {
      required: 'submit',
      maxLength: 100,
      help: '如 2018年甘肃省食品安全监督抽检。',
    }),
    sampledCount: count('抽检批次', { required: 'submit', unit: '批次' }),
    qualifiedCount: count('合格批次', { required: 'submit', unit: '批次' }),
    unqualifiedCount: count('不合格批次', { required: 'submit', unit: '批次' }),
    samples,
    riskControl: longText('风险控制情况', {
      search: 'body',
      help: '对不合格产品采取的下架、封存、召回等措施。',
    }),
    handling: longText('核查处置情况', {
      search: 'body',
      help: '对不合格产品生产者、经营者的立案、处罚和整改情况。',
    }),
    handledOn: day('核查处置完成日期'),
    tips: longText('消费提示', { search: 'body' }),
  },
  rules: [
    ...sampleRules,
    neededWhen(
      'handling',
      ({ phase }: { phase?: string }) => phase === 'handling',
      '公开核查处置结果的，应当写明核查处置情况',
    ),
    inOrder('announcedOn', 'handledOn', '核查处置完成日期不能早于公告日期'),
  ],
})
