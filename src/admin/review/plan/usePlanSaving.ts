'use client'

import { toast } from '@payloadcms/ui'
import { useState } from 'react'
import type { Values } from '../../../domain/fields/index.ts'
import type { Declined } from '../../askServer.ts'
import { DONE } from '../actWords.ts'
import { NO_MARKS, useReview, type Marks } from '../ReviewContext.ts'
import { seekField } from '../seekField.ts'
import { useActRequests } from '../useActRequests.ts'
import { atPaths } from './planFields.ts'
import { sentOf, type PlanTyping } from './planTyping.ts'

/** Somebody else saved a plan first: theirs, and its number. */
export interface PlanConflict {
  mine: Values
  theirs: Values
  no: number
  by?: string
}

/** Sends the plan to the server. What was typed stays until the server has it. */
export const usePlanSaving = (onSaved: () => void) => {
  const { reload } = useReview()
  const request = useActRequests()
  const [isBusy, setBusy] = useState(false)
  const [notice, setNotice] = useState<string>()
  const [marks, mark] = useState<Marks>(NO_MARKS)
  const [conflict, setConflict] = useState<PlanConflict>()

  const explain = ({ message, issues, details }: Declined, mine: Values) => {
    toast.error(message)
    if (details.theirs) {
      const { theirs, planNo, by } = details as { theirs: Values; planNo?: number; by?: string }
      return setConflict({ mine, theirs: atPaths(theirs), no: planNo ?? 0, by })
    }
    setNotice(message)
    mark({ issues, of: mine })
    if (issues[0]) seekField(issues[0].path)
  }

  const save = async (typing: PlanTyping) => {
    setBusy(true)
    const answer = await request('plan', { ...sentOf(typing), planNo: typing.no })
    if (answer.ok) {
      toast.success(DONE.plan)
      setNotice(undefined)
      mark(NO_MARKS)
      setConflict(undefined)
      await reload()
      onSaved()
    } else explain(answer, typing.values)
    setBusy(false)
  }

  return { save, isBusy, notice, marks, conflict, dropConflict: () => setConflict(undefined) }
}
