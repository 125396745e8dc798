import { addAmounts, compareAmounts, isAmount, type Amount } from '../../../src/domain/amount.ts'
import type { ValuesOf } from '../../../src/domain/fields/index.ts'
import { isNotShare } from '../../../src/domain/rules/percentages.ts'
import { neededWhen } from '../../../src/domain/rules/betweenFields.ts'
import type { conditions } from './conditions.ts'
import type { figures } from './figures.ts'
import type { ReportKind } from './options.ts'

type Figures = ValuesOf<typeof figures>
type Conditions = ValuesOf<typeof conditions>

const REGULATIONS = '《住房公积金管理条例》'

const of =
  (...kinds: ReportKind[]) =>
  ({ kind }: { readonly kind?: ReportKind }): boolean =>
    kind !== undefined && kinds.includes(kind)

const isReport = of('annualReport', 'periodicReport')

/** What each kind is there to tell. */
export const kindRules = [
  neededWhen('reportingPeriod', isReport, '报告应当填写报告期'),
  neededWhen('deposited', isReport, '报告应当填写当期缴存额'),
  neededWhen('withdrawn', isReport, '报告应当填写当期提取额'),
  neededWhen('lent', isReport, '报告应当填写当期发放贷款额'),
  neededWhen('balance', isReport, '报告应当填写缴存余额'),
  neededWhen('loanBalance', isReport, '报告应当填写贷款余额'),
  neededWhen('rates', of('rates'), '利率公告应当填写存贷款利率'),
  neededWhen('body', of('policy'), '政策通知应当填写政策正文'),
  neededWhen('effectiveOn', of('rates', 'policy'), '利率公告、政策通知应当填写执行日期'),
  {
    about: 'reportingPeriod' as const,
    when: ({ kind, reportingPeriod }: { kind?: ReportKind; reportingPeriod?: string }) =>
      reportingPeriod !== undefined &&
      ((kind === 'annualReport' && reportingPeriod.length > YEAR) ||
        (kind === 'periodicReport' && reportingPeriod.length === YEAR)),
    says: '年度报告的报告期应当为年，月度、季度报告应当为月或者季度',
  },
]

/** Characters of a period that is a whole year. */
const YEAR = 4

/** Figures that follow from one another; each may be off by its own rounding. */
export const figureRules = [
  {
    about: 'balance' as const,
    when: ({ depositedTotal, withdrawnTotal, balance }: Figures) =>
      withdrawnTotal !== undefined &&
      balance !== undefined &&
      isNotSum(depositedTotal, [withdrawnTotal, balance]),
    says: '缴存余额应当等于累计缴存总额减累计提取总额',
  },
  {
    about: 'withdrawn' as const,
    when: ({ withdrawn, withdrawals = [] }: Figures) => {
      const amounts = withdrawals.map(({ amount }) => amount)
      return amounts.length > 0 && amounts.every(isKnown) && isNotSum(withdrawn, amounts)
    },
    says: '当期提取额应当等于各项提取原因的金额之和',
  },
  {
    about: 'loanShare' as const,
    when: ({ loanShare, loanBalance, balance }: Figures) =>
      loanBalance !== undefined &&
      balance !== undefined &&
      compareAmounts(balance, '0') > 0 &&
      isNotShare(loanShare, Number(loanBalance) / Number(balance)),
    says: '个贷率应当等于贷款余额除以缴存余额',
  },
  {
    about: 'depositedTotal' as const,
    when: ({ deposited, depositedTotal }: Figures) => isLess(depositedTotal, deposited),
    says: '累计缴存总额不能小于当期缴存额',
  },
  {
    about: 'lentTotal' as const,
    when: ({ lent, lentTotal }: Figures) => isLess(lentTotal, lent),
    says: '累计发放贷款总额不能小于当期发放贷款额',
  },
]

export const conditionRules = [
  {
    about: 'lowestShare' as const,
    when: ({ lowestShare }: Conditions) => isAmount(lowestShare) && isLess(lowestShare, '5'),
    says: '缴存比例不得低于 5%',
    source: `${REGULATIONS}第十八条`,
  },
  {
    about: 'highestShare' as const,
    when: ({ lowestShare, highestShare }: Conditions) =>
      isAmount(lowestShare) && isAmount(highestShare) && isLess(highestShare, lowestShare),
    says: '最高缴存比例不能小于最低缴存比例',
  },
  {
    about: 'highestBase' as const,
    when: ({ lowestBase, highestBase }: Conditions) => isLess(highestBase, lowestBase),
    says: '缴存基数上限不能小于下限',
  },
]

const isKnown = (amount?: Amount): amount is Amount => amount !== undefined

const isLess = (one?: Amount, other?: Amount): boolean =>
  one !== undefined && other !== undefined && compareAmounts(one, other) < 0

/** Whether a total is further from its parts than their last decimals explain. */
const isNotSum = (total: Amount | undefined, parts: readonly Amount[]): boolean => {
  if (total === undefined) return false
  const difference = Number(addAmounts([...parts, negated(total)]))
  return Math.abs(difference) > 0.005 * (parts.length + 1)
}

const negated = (amount: Amount): Amount =>
  amount.startsWith('-') ? amount.slice(1) : `-${amount}`
