import type { Day } from '../../../src/domain/time/day.ts'
import { isLate, isShorter } from '../../../src/domain/rules/periods.ts'

interface TenderRow {
  readonly notice?: string
  readonly publishedOn?: Day
  readonly displayUntil?: Day
}
interface LandRow {
  readonly notice?: string
  readonly from?: Day
  readonly until?: Day
}
interface Land {
  readonly landNotices?: readonly LandRow[]
  readonly landApprovalReceivedOn?: Day
  readonly landDelayReason?: string
}

const TENDERS = '《招标投标法实施条例》第五十四条'
const LAND = '《土地管理法实施条例》'
/** The day from which the law knows these periods; the notices before had others. */
const LAND_SINCE = '2021-09-01'

const stood = (notice: string, length: Parameters<typeof isShorter>[2]) => (row: LandRow) =>
  row.notice === notice &&
  row.from !== undefined &&
  row.until !== undefined &&
  row.from >= LAND_SINCE &&
  isShorter(row.from, row.until, length)

/** How long notices of tenders and of land stand, and when they are due. */
export const noticeRules = [
  {
    rowsOf: 'tenders' as const,
    about: 'displayUntil' as const,
    when: ({ notice, displayUntil }: TenderRow) =>
      notice === 'candidates' && displayUntil === undefined,
    says: '中标候选人公示应当填写公示截止',
    source: TENDERS,
  },
  {
    rowsOf: 'tenders' as const,
    about: 'displayUntil' as const,
    when: ({ notice, publishedOn, displayUntil }: TenderRow) =>
      notice === 'candidates' &&
      publishedOn !== undefined &&
      displayUntil !== undefined &&
      isShorter(publishedOn, displayUntil, { days: 3 }),
    says: '中标候选人公示期不得少于三日',
    source: TENDERS,
  },
  {
    rowsOf: 'landNotices' as const,
    about: 'until' as const,
    when: stood('preliminary', { workingDays: 10 }),
    says: '征收土地预公告时间不少于十个工作日',
    source: `${LAND}第二十六条`,
  },
  {
    rowsOf: 'landNotices' as const,
    about: 'until' as const,
    when: stood('plan', { days: 30 }),
    says: '征地补偿安置方案公告时间不少于三十日',
    source: `${LAND}第二十八条`,
  },
  {
    rowsOf: 'landNotices' as const,
    about: 'until' as const,
    when: ({ from, until }: LandRow) => from !== undefined && until !== undefined && until < from,
    says: '公告截止不能早于公告日期',
  },
  {
    about: 'landDelayReason' as const,
    when: ({ landNotices = [], landApprovalReceivedOn, landDelayReason }: Land) =>
      landDelayReason === undefined &&
      landApprovalReceivedOn !== undefined &&
      landApprovalReceivedOn >= LAND_SINCE &&
      landNotices.some(
        ({ notice, from }) =>
          notice === 'taking' &&
          from !== undefined &&
          isLate(landApprovalReceivedOn, from, { workingDays: 15 }),
      ),
    says: '征收土地公告应当自收到批准文件之日起十五个工作日内发布；逾期的，请说明原因',
    source: `${LAND}第三十一条`,
  },
]
