import { addMonths, type Day } from '../../../src/domain/time/day.ts'
import { inOrder, neededWhen } from '../../../src/domain/rules/betweenFields.ts'
import type { DISPLAY_PERIODS, Penalty } from './options.ts'

interface Displayed {
  penalties?: readonly Penalty[]
  decidedOn?: Day
  displayUntil?: Day
  displayPeriod?: keyof typeof DISPLAY_PERIODS
  creditRepairNumber?: string
  creditRepairedOn?: Day
  withdrawalGround?: string
}

const DISPLAY = '《市场监督管理行政处罚信息公示规定》第十三条'
const REPAIR = '国家发展改革委令第58号'
const WITHDRAWAL = '《行政处罚法》第四十八条'

/** How long a penalty is shown, what ends that before its time, and what takes it back altogether. */
export const displayRules = [
  inOrder('decidedOn', 'displayUntil', '公示截止期不能早于处罚决定日期'),
  neededWhen(
    'displayUntil',
    ({ displayPeriod }: Displayed) => displayPeriod !== undefined,
    '选择了公示期的，应当填写公示截止期',
  ),
  {
    about: 'displayUntil' as const,
    when: ({ decidedOn, displayUntil, displayPeriod, creditRepairedOn }: Displayed) =>
      !!decidedOn &&
      !!displayUntil &&
      !creditRepairedOn &&
      displayUntil >= decidedOn &&
      displayUntil < addMonths(decidedOn, MONTHS[displayPeriod ?? 'restriction']),
    says: '公示期自公示之日起计算，公示截止期不能早于处罚决定日期后的三个月或者三年',
    source: DISPLAY,
  },
  {
    about: 'displayPeriod' as const,
    when: ({ displayPeriod, penalties = [] }: Displayed) =>
      displayPeriod === 'threeMonths' && penalties.some((penalty) => !LESSER.has(penalty)),
    says: '只有仅受到通报批评或者较低数额罚款的，公示期才是三个月',
    source: DISPLAY,
  },
  {
    about: 'displayPeriod' as const,
    when: ({ displayPeriod, penalties = [] }: Displayed) =>
      displayPeriod === 'restriction' && !penalties.some((penalty) => RESTRICTING.has(penalty)),
    says: '只有限制开展生产经营活动、限制从业的，公示期才按实际限制期限',
    source: DISPLAY,
  },
  neededWhen(
    'creditRepairNumber',
    ({ creditRepairedOn }: Displayed) => creditRepairedOn !== undefined,
    '已经信用修复的，应当填写信用修复决定文号',
  ),
  neededWhen(
    'creditRepairedOn',
    ({ creditRepairNumber }: Displayed) => creditRepairNumber !== undefined,
    '已经信用修复的，应当填写信用修复决定日期',
  ),
  inOrder('decidedOn', 'creditRepairedOn', '信用修复决定日期不能早于处罚决定日期'),
  {
    about: 'creditRepairedOn' as const,
    when: ({ decidedOn, creditRepairedOn }: Displayed) =>
      !!decidedOn &&
      !!creditRepairedOn &&
      creditRepairedOn >= SHORTEST_SINCE &&
      decidedOn <= creditRepairedOn &&
      creditRepairedOn < addMonths(decidedOn, 3),
    says: '最短公示期为三个月，期满后才能信用修复',
    source: REPAIR,
  },
  {
    about: 'withdrawalGround' as const,
    when: ({ withdrawalGround }: Displayed) => withdrawalGround !== undefined,
    says: '决定已被变更、撤销、确认违法或者确认无效的，应当撤回公开并说明理由，不能再发布',
    source: WITHDRAWAL,
  },
  ...(['withdrawalGroundOn', 'withdrawalReason'] as const).map((about) =>
    neededWhen(
      about,
      ({ withdrawalGround }: Displayed) => withdrawalGround !== undefined,
      '选择了撤回原因的，应当写明决定变动日期和撤回理由',
      WITHDRAWAL,
    ),
  ),
]

const MONTHS = { threeMonths: 3, threeYears: 36, restriction: 0 } as const

/** A warning alone is not shown at all, so that beside these it makes nothing longer. */
const LESSER: ReadonlySet<Penalty> = new Set(['warning', 'criticism', 'fine'])

const RESTRICTING: ReadonlySet<Penalty> = new Set(['restrictBusiness', 'restrictEmployment'])

/** The day on which the order came into force. */
const SHORTEST_SINCE = '2023-05-01'
