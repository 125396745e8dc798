import type { Values } from '../../../domain/fields/index.ts'
import { isEmpty } from '../../../domain/fields/index.ts'
import type { PlanState } from '../../../domain/review/interpretationPlan.ts'
import { atPaths, byKeys, WAIVER_PATH } from './planFields.ts'

/** What somebody has typed of a plan, and over which one. */
export interface PlanTyping {
  /** The number of the plan that they started from; 0 when there was none. */
  no: number
  /** That plan, by the paths of the inputs. */
  start: Values
  values: Values
  /** They ask for the interpretation to be waived. */
  isWaived: boolean
}

/** Typing begins with what stands. */
export const typingFrom = (plan: PlanState | null | undefined): PlanTyping => {
  const start = atPaths({ ...plan?.plan, ...(plan?.waiver && { waiver: plan.waiver }) })
  return { no: plan?.no ?? 0, start, values: start, isWaived: Boolean(plan?.waiver) }
}

/** What goes to the server: the plan, or the reason for having none; never both. */
export const sentOf = ({ values, isWaived }: Pick<PlanTyping, 'values' | 'isWaived'>) => {
  const { [WAIVER_PATH]: waiver, ...plan } = values
  if (isWaived) return { waiver: isEmpty(waiver) ? '' : String(waiver) }
  return { plan: byKeys(plan) }
}

/** One text out of two, after a conflict was settled: a reason that was kept counts before a plan. */
export const settled = (typing: PlanTyping, values: Values, no: number): PlanTyping => ({
  ...typing,
  no,
  values,
  isWaived: !isEmpty(values[WAIVER_PATH]),
})
