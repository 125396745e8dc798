'use client'

import type { ComponentType } from 'react'
import type { InterpretationPlan } from '../../../domain/review/interpretationPlan.ts'
import { Choices } from '../../fields/Choices.tsx'
import { Day } from '../../fields/Day.tsx'
import type { FieldProps } from '../../fields/FieldProps.ts'
import { LongText } from '../../fields/LongText.tsx'
import { Typed } from '../../fields/Typed.tsx'
import { PLAN, PLAN_FIELDS, WAIVER_PATH } from './planFields.ts'

/** The house's own input for each field of a plan. */
const INPUTS: Readonly<Record<keyof InterpretationPlan, ComponentType<FieldProps>>> = {
  outline: LongText,
  forms: Choices,
  channels: Choices,
  publishOn: Day,
  responsible: Typed,
}

/** The fields of the plan, or the one reason for having none. */
export const PlanInputs = ({ isWaived }: { isWaived: boolean }) => {
  const paths = isWaived ? [WAIVER_PATH] : Object.keys(INPUTS).map((key) => `${PLAN}.${key}`)
  return paths.map((path) => {
    const described = PLAN_FIELDS[path]
    const Input = INPUTS[path.slice(PLAN.length + 1) as keyof InterpretationPlan] ?? LongText
    return described && <Input key={path} path={path} described={described} />
  })
}
