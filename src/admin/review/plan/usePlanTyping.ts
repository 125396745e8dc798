'use client'

import { useAuth } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { isEmpty, type Values } from '../../../domain/fields/index.ts'
import type { PlanState } from '../../../domain/review/interpretationPlan.ts'
import { changedValues, forget, keep, placeOf, readKept, type KeptTyping } from '../keptTyping.ts'
import { PLAN_FIELDS, WAIVER_PATH } from './planFields.ts'
import { typingFrom, type PlanTyping } from './planTyping.ts'

/**
 * What is typed of the plan of a case. It begins with the plan that stands, follows it while nothing
 * is typed, and is kept in this window until it is saved.
 */
export const usePlanTyping = (of: string, plan: PlanState | null | undefined) => {
  const { user } = useAuth()
  const [person] = useState(() => String(user?.id ?? ''))
  const place = placeOf(person, 'plan', of)
  const [typing, setTyping] = useState(() => typingFrom(plan))
  const [isModified, setModified] = useState(false)
  const [found, setFound] = useState<KeptTyping | undefined>(() => readKept(place))

  useEffect(() => {
    if (!isModified) setTyping(typingFrom(plan))
  }, [plan, isModified])
  useEffect(() => {
    if (!isModified) return
    const values = changedValues(PLAN_FIELDS, typing.start, typing.values)
    keep(place, { at: new Date().toISOString(), revision: typing.no, values })
  }, [isModified, place, typing])

  const change = (next: PlanTyping) => {
    setTyping(next)
    setModified(true)
  }
  const isSaved = () => {
    forget(place)
    setFound(undefined)
    setModified(false)
  }
  const takeBack = () => {
    if (!found) return
    const values: Values = { ...typing.values, ...found.values }
    // Typed over an older plan: the next save then lays both side by side.
    const no = found.revision ?? typing.no
    change({ ...typing, no, values, isWaived: !isEmpty(values[WAIVER_PATH]) })
    setFound(undefined)
  }
  const drop = () => {
    forget(place)
    setFound(undefined)
  }
  return { typing, isModified, change, isSaved, found, takeBack, drop }
}
