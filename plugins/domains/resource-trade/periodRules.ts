import type { Day } from '../../../src/domain/time/day.ts'
import { isLate, isShorter } from '../../../src/domain/rules/periods.ts'

interface Deal {
  readonly category?: string
  readonly method?: string
  readonly singleSourceFrom?: Day
  readonly singleSourceUntil?: Day
  readonly evaluatedOn?: Day
  readonly candidatesFrom?: Day
  readonly candidatesUntil?: Day
  readonly dealOn?: Day
  readonly resultPublishedOn?: Day
  readonly contractSignedOn?: Day
  readonly contractPublishedOn?: Day
  readonly delayReason?: string
}

type Length = Parameters<typeof isLate>[2]

const PROCUREMENT = '《政府采购法实施条例》'
const TENDERS = '《招标投标法实施条例》第五十四条'

const isProcurement = ({ category }: Deal) => category === 'procurement'
const isTender = ({ category }: Deal) => category === 'construction'

const overdue = (event: Day | undefined, done: Day | undefined, length: Length) =>
  event !== undefined && done !== undefined && isLate(event, done, length)

const tooShort = (from: Day | undefined, until: Day | undefined, length: Length) =>
  from !== undefined && until !== undefined && isShorter(from, until, length)

/** Periods that had to be kept may not be shorter; what came late is published with its reason. */
export const periodRules = [
  ...(['singleSourceFrom', 'singleSourceUntil'] as const).map((about) => ({
    about,
    when: (deal: Deal) =>
      isProcurement(deal) && deal.method === 'singleSource' && deal[about] === undefined,
    says: '单一来源采购应当填写公示起止日期',
    source: `${PROCUREMENT}第三十八条`,
  })),
  {
    about: 'singleSourceUntil' as const,
    when: (deal: Deal) =>
      isProcurement(deal) &&
      tooShort(deal.singleSourceFrom, deal.singleSourceUntil, { workingDays: 5 }),
    says: '单一来源公示期不得少于五个工作日',
    source: `${PROCUREMENT}第三十八条`,
  },
  {
    about: 'candidatesUntil' as const,
    when: (deal: Deal) =>
      isTender(deal) && tooShort(deal.candidatesFrom, deal.candidatesUntil, { days: 3 }),
    says: '中标候选人公示期不得少于三日',
    source: TENDERS,
  },
  {
    about: 'delayReason' as const,
    when: (deal: Deal) =>
      isTender(deal) &&
      deal.delayReason === undefined &&
      overdue(deal.evaluatedOn, deal.candidatesFrom, { days: 3 }),
    says: '中标候选人应当自收到评标报告之日起三日内公示；逾期的，请说明原因',
    source: TENDERS,
  },
  {
    about: 'delayReason' as const,
    when: (deal: Deal) =>
      isProcurement(deal) &&
      deal.delayReason === undefined &&
      overdue(deal.dealOn, deal.resultPublishedOn, { workingDays: 2 }),
    says: '中标、成交结果应当自确定供应商之日起二个工作日内公告；逾期的，请说明原因',
    source: `${PROCUREMENT}第四十三条`,
  },
  {
    about: 'delayReason' as const,
    when: (deal: Deal) =>
      isProcurement(deal) &&
      deal.delayReason === undefined &&
      overdue(deal.contractSignedOn, deal.contractPublishedOn, { workingDays: 2 }),
    says: '采购合同应当自签订之日起二个工作日内公告；逾期的，请说明原因',
    source: `${PROCUREMENT}第五十条`,
  },
]
