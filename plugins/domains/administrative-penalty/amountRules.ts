import { compareAmounts, type Amount } from '../../../src/domain/amount.ts'
import type { Penalty } from './options.ts'

interface Amounts {
  penalties?: readonly Penalty[]
  fine?: Amount
  confiscation?: Amount
}

const SOURCE = '发改办财金〔2018〕424号'

/** Money taken and the kinds of penalty that take it belong together. */
export const amountRules = [
  {
    about: 'fine' as const,
    when: ({ penalties, fine }: Amounts) => has(penalties, 'fine') && !isPositive(fine),
    says: '处以罚款的，应当填写大于零的罚款金额',
    source: SOURCE,
  },
  {
    about: 'fine' as const,
    when: ({ penalties, fine }: Amounts) => !has(penalties, 'fine') && isPositive(fine),
    says: '填写了罚款金额，处罚类别应当包括罚款',
    source: SOURCE,
  },
  {
    about: 'confiscation' as const,
    when: ({ penalties, confiscation }: Amounts) =>
      has(penalties, 'confiscateGains', 'confiscateGoods') && !isPositive(confiscation),
    says: '处以没收的，应当填写大于零的没收金额',
    source: SOURCE,
  },
  {
    about: 'confiscation' as const,
    when: ({ penalties, confiscation }: Amounts) =>
      !has(penalties, 'confiscateGains', 'confiscateGoods') && isPositive(confiscation),
    says: '填写了没收金额，处罚类别应当包括没收',
    source: SOURCE,
  },
]

const has = (penalties: readonly Penalty[] = [], ...wanted: Penalty[]): boolean =>
  wanted.some((penalty) => penalties.includes(penalty))

const isPositive = (amount?: Amount): boolean =>
  amount !== undefined && compareAmounts(amount, '0') > 0
