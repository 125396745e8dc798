import { defineDomain } from '../../../src/domain/defineDomain.ts'
import { choice, day, division, longText, text, year } from '../../../src/domain/fields/index.ts'
import { HOUSING_KINDS, tenantsUnnamed } from '../../../src/domain/groups/housing.ts'
import { inOrder } from '../../../src/domain/rules/betweenFields.ts'
import { PHASES } from './options.ts'
import { phaseRules, rowRules } from './rules.ts'
import { allocations, applicants, homes } from './tables.ts'

/**
 * 保障性住房分配: a batch of homes from the offer through review and lottery to who got them. Of tenants
 * the public reads the family name and the ends of a number; whole numbers are never taken in.
 */
export const housingAllocation = defineDomain({
  slug: 'housing-allocation',
  name: { zh: '保障性住房分配', en: 'Affordable housing allocation' },
  group: '住房保障',
  columns: ['housing/allocation'],
  duty: { article20: 11, publishBy: 'publication' },
  identifiedBy: ['batch', 'year', 'county', 'housingKind'],
  phase: 'phase',
  fields: {
    batch: text('分配批次', {
      required: 'submit',
      listed: true,
      maxLength: 100,
      help: '如 2018年第一批。',
    }),
    year: year('年度', { required: 'submit', facet: true }),
    county: division('县（区）', { required: 'submit', facet: true, listed: true }),
    housingKind: choice('保障性住房类别', HOUSING_KINDS, { required: 'submit', facet: true }),
    phase: choice('公开阶段', PHASES, { required: 'submit', facet: true, listed: true }),
    homes,
    conditions: longText('申请条件', { search: 'body' }),
    procedure: longText('申请程序', { search: 'body' }),
    acceptedFrom: day('受理开始日期'),
    acceptedUntil: day('受理截止日期'),
    acceptedAt: text('受理地点', { maxLength: 200 }),
    applicants,
    publicityFrom: day('公示开始日期'),
    publicityUntil: day('公示截止日期'),
    lotteryOn: day('摇号日期', { facet: true }),
    lotteryAt: text('摇号地点', { maxLength: 200 }),
    lotteryAccount: longText('摇号过程', {
      search: 'body',
      help: '摇号方式、监督和公证情况。',
    }),
    allocations,
    contact: text('咨询、监督电话', { maxLength: 100 }),
  },
  rules: [
    ...phaseRules,
    ...rowRules,
    ...tenantsUnnamed('applicants', 'allocations'),
    inOrder('acceptedFrom', 'acceptedUntil', '受理截止日期不能早于开始日期'),
    inOrder('publicityFrom', 'publicityUntil', '公示截止日期不能早于开始日期'),
    inOrder('acceptedUntil', 'lotteryOn', '摇号日期不能早于受理截止日期'),
  ],
})
