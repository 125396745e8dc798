'use client'

import { isEmpty } from '../../../domain/fields/index.ts'
import type { PlanState } from '../../../domain/review/interpretationPlan.ts'
import { printValue } from '../../printValue.ts'
import { atPaths, PLAN_FIELDS } from './planFields.ts'

/** The plan as those read it who do not write it. */
export const PlanText = ({ plan }: { plan: PlanState }) => {
  const answers = atPaths(plan.plan ?? {})
  const answered = Object.entries(PLAN_FIELDS).filter(([path]) => !isEmpty(answers[path]))
  if (answered.length === 0) return null
  return (
    <dl className="plan__text">
      {answered.map(([path, described]) => (
        <div key={path}>
          <dt>{described.label}</dt>
          <dd>{printValue(described, answers[path])}</dd>
        </div>
      ))}
    </dl>
  )
}
