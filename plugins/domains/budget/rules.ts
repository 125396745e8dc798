import { compareAmounts, sameAmount, type Amount } from '../../../src/domain/amount.ts'
import { isEmpty, type Values } from '../../../src/domain/fields/index.ts'
import { topLevelSum } from '../../../src/domain/kinds/index.ts'

const TO_ITEMS = '《预算法实施条例》第六条；财预〔2016〕143号'

/** Of the tables themselves: totals, and how finely a department must tell its spending. */
export const tableRules = [
  {
    about: 'revenueTotal' as const,
    when: ({ revenue, revenueTotal }: Figures) => differs(revenueTotal, revenue, 'amount'),
    says: '收入合计应等于收入表最高一级科目之和',
  },
  {
    about: 'expenditureTotal' as const,
    when: ({ expenditure, expenditureTotal }: Figures) =>
      differs(expenditureTotal, expenditure, 'total'),
    says: '支出合计应等于支出表最高一级科目之和',
  },
  {
    rowsOf: 'expenditure' as const,
    about: 'code' as const,
    when: ({ code }: Coded, { scope, expenditure }: Figures) =>
      scope !== undefined && scope !== 'government' && endsAbove(code, 7, expenditure),
    says: '部门、单位的支出应公开到功能分类项级科目（七位编码）',
    source: TO_ITEMS,
  },
  {
    rowsOf: 'basicExpenditure' as const,
    about: 'code' as const,
    when: ({ code }: Coded, { basicExpenditure }: Figures) => endsAbove(code, 5, basicExpenditure),
    says: '基本支出应公开到经济分类款级科目（五位编码）',
    source: TO_ITEMS,
  },
  {
    rowsOf: 'transfers' as const,
    about: 'project' as const,
    when: ({ kind, project }: { kind?: string; project?: string }) =>
      kind === 'special' && project === undefined,
    says: '专项转移支付应当细化到地区和项目，请填写项目',
    source: '《预算法实施条例》第六条',
  },
  ...(['generalDebt', 'specialDebt'] as const).map((rowsOf) => ({
    rowsOf,
    about: 'balance' as const,
    when: ({ limit, balance }: { limit?: Amount; balance?: Amount }) =>
      limit !== undefined && balance !== undefined && compareAmounts(balance, limit) > 0,
    says: '债务余额不得超过限额，请核对',
    source: '《预算法》第三十五条',
  })),
  {
    about: 'threePublic' as const,
    when: ({ threePublic, threePublicChange }: Values) =>
      !isEmpty(threePublicChange) && isEmpty(threePublic),
    says: '说明了“三公”经费的，应当填写“三公”经费表',
    source: '财预〔2016〕143号',
  },
]

/** Whether a total is not what its table's highest level adds up to. */
const differs = (total: Amount | undefined, rows: readonly Values[] = [], of: string): boolean => {
  const sum = rows.length > 0 ? topLevelSum(rows, 'code', of) : undefined
  return total !== undefined && sum !== undefined && !sameAmount(total, sum)
}

/** Whether the table stops at this code although the law asks for a longer one below it. */
const endsAbove = (code: string | undefined, digits: number, rows: readonly Coded[] = []) =>
  code !== undefined &&
  code.length < digits &&
  !rows.some((other) => other.code !== code && other.code?.startsWith(code))

/** A type, not an interface, so that rows of it pass for values. */
type Coded = { readonly code?: string }
interface Figures {
  readonly scope?: string
  readonly revenue?: readonly Coded[]
  readonly revenueTotal?: Amount
  readonly expenditure?: readonly Coded[]
  readonly expenditureTotal?: Amount
  readonly basicExpenditure?: readonly Coded[]
}
