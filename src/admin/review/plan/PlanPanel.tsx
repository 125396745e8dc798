'use client'

import { chainOf } from '../../../domain/review/index.ts'
import type { PlanState } from '../../../domain/review/interpretationPlan.ts'
import type { CaseState } from '../CaseState.ts'
import { useReview } from '../ReviewContext.ts'
import { PLAN } from './planFields.ts'
import { PlanForm } from './PlanForm.tsx'
import { PlanText } from './PlanText.tsx'
import { Waiver } from './Waiver.tsx'

/** Beside the form: how the document of the case will be explained, or why it need not be (解读方案). */
export const PlanPanel = () => {
  const { state } = useReview()
  if (!state?.case || !hasPlan(state)) return null
  const { plan, issues, acts } = state
  const isAsked = issues.some(({ path }) => path.split('.')[0] === PLAN)
  const act = (name: string) => acts.find((each) => each.act === name)
  const mayPlan = act('plan')?.reasonsAgainst.length === 0
  return (
    <section className="plan" aria-labelledby="plan-title">
      <h2 id="plan-title">解读方案</h2>
      <p>{standing(plan, isAsked)}</p>
      {plan?.waiver && <Waiver plan={plan} accept={act('acceptWaiver')} />}
      {mayPlan && <PlanForm of={state.case} plan={plan} isAsked={isAsked} />}
      {!mayPlan && plan && (
        <div data-field={PLAN}>
          <PlanText plan={plan} />
        </div>
      )}
    </section>
  )
}

/** Only a new document is explained as it comes out. */
const hasPlan = ({ chain, amendment }: CaseState): boolean =>
  Boolean(chain && chainOf(chain).isSynchronous && !amendment)

const standing = (plan: PlanState | null | undefined, isAsked: boolean): string => {
  if (!plan) return isAsked ? '还没有制定。' : '不要求制定。'
  if (!plan.waiver) return `${plan.by.name}制定，第 ${plan.no} 稿。`
  return plan.accepted
    ? `${plan.by.name}提出免予解读：`
    : `${plan.by.name}提出免予解读，待另一人同意：`
}
