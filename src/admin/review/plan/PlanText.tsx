'use client'

import { isEmpty } from '../../../domain/fields/index.ts'
import type { PlanState } from '../../../domain/review/interpretationPlan.ts'
import { printValue } from '../../printValue.ts'
import { atPaths, PLAN_FIELDS } from './planFields.ts'

/** The plan as those read it who do not write it. */
export const PlanText = ({ plan }: { plan: PlanState }) => {
  const answers = Object.entries(atPaths(plan.plan ?? {})).filter(([, value]) => !isEmpty(value))
  if (answers.length === 0) return null
  return (
    <dl className="plan__text">
      {answers.map(([path, value]) => {
        const described = PLAN_FIELDS[path]
        return (
          described && (
            <div key={path}>
              <dt>{described.label}</dt>
              <dd>{printValue(described, value)}</dd>
            </div>
          )
        )
      })}
    </dl>
  )
}
