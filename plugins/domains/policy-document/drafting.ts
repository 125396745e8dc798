import { choice, day, longText, text } from '../../../src/domain/fields/index.ts'
import { neededWhen } from '../../../src/domain/rules/betweenFields.ts'
import { INTERPRETATION_PLANS } from './options.ts'

/** What the office keeps of how the document came about; none of it is published. */
export const drafting = {
  legalityReviewedBy: text('合法性审核机构', { internal: true, maxLength: 100 }),
  legalityReviewedOn: day('合法性审核日期', { internal: true }),
  interpretationPlan: choice('解读安排', INTERPRETATION_PLANS, {
    internal: true,
    help: '三同步：同步起草、同步标注公开属性、同步制定解读方案。',
  }),
  interpretationOutline: longText('解读方案或者不解读的理由', {
    internal: true,
    help: '解读方案写明解读提纲、解读形式、解读途径、解读时间和责任人。',
  }),
}

interface Drafting {
  kind?: string
  source?: string
  interpretationPlan?: keyof typeof INTERPRETATION_PLANS
}

const THREE_AT_ONCE = '国办发〔2016〕80号'

export const draftingRules = [
  neededWhen(
    'interpretationPlan',
    ({ kind, source }: Drafting) => kind === 'normative' && source === 'original',
    '规范性文件应当同步制定解读方案，请选择解读安排',
    THREE_AT_ONCE,
  ),
  neededWhen(
    'interpretationOutline',
    ({ interpretationPlan }: Drafting) =>
      interpretationPlan === 'planned' || interpretationPlan === 'notNeeded',
    '请写明解读方案；不需要解读的，写明理由',
    THREE_AT_ONCE,
  ),
]
