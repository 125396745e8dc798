import type { RowOf } from '../../../src/domain/fields/index.ts'
import { neededWhen } from '../../../src/domain/rules/betweenFields.ts'
import type { Phase } from './options.ts'
import type { allocations, applicants, homes } from './tables.ts'

interface Allocation {
  homes?: readonly RowOf<typeof homes.columns>[]
  allocations?: readonly RowOf<typeof allocations.columns>[]
}

const at =
  (...phases: Phase[]) =>
  ({ phase }: { readonly phase?: Phase }): boolean =>
    phase !== undefined && phases.includes(phase)

/** What each phase is there to tell. */
export const phaseRules = [
  neededWhen('homes', at('supply', 'result'), '房源公告和分配结果应当填写房源'),
  neededWhen('conditions', at('supply'), '房源公告应当写明申请条件'),
  neededWhen('procedure', at('supply'), '房源公告应当写明申请程序'),
  neededWhen('applicants', at('review'), '审核结果公示应当填写申请审核结果'),
  neededWhen('lotteryOn', at('lottery'), '公开摇号的，应当填写摇号日期'),
  neededWhen('lotteryAccount', at('lottery'), '公开摇号的，应当写明摇号过程'),
  neededWhen('allocations', at('result'), '公开分配结果的，应当填写分配结果'),
]

export const rowRules = [
  {
    rowsOf: 'applicants' as const,
    about: 'reason' as const,
    when: ({ verdict, reason }: RowOf<typeof applicants.columns>) =>
      verdict === 'failed' && reason === undefined,
    says: '不符合条件的，应当写明原因',
  },
  {
    about: 'allocations' as const,
    when: ({ homes = [], allocations = [] }: Allocation) =>
      homes.length > 0 &&
      allocations.length > homes.reduce((sum, row) => sum + (row.units ?? 0), 0),
    says: '分配结果多于房源套数',
  },
]
