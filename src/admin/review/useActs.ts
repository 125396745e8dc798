'use client'

import { toast, useDocumentInfo, useForm } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { Values } from '../../domain/fields/index.ts'
import type { ActName } from '../../domain/review/index.ts'
import type { Answer, Declined } from '../askServer.ts'
import { DONE } from './actWords.ts'
import { useReview } from './ReviewContext.ts'
import { seekField } from './seekField.ts'
import { useActRequests, type ActInput, type Made } from './useActRequests.ts'
import { typingSettled } from './typingSettled.ts'
import { useGoingOn } from './useGoingOn.ts'
import { useMayEdit } from './useMayEdit.ts'

/** Someone else saved first: their text, and the revision that it is. */
export interface Conflict {
  act: ActName
  mine: Values
  theirs: Values
  revision?: number
  by?: string
}

export interface Step {
  act: ActName
  input?: ActInput
  /** A text other than the form's, when a conflict has been settled. */
  values?: Values
  basedOn?: number
}

/** Does the acts that the page offers. What was typed stays on the page until the server has it. */
export const useActs = () => {
  const { getData, setProcessing } = useForm()
  const { data } = useDocumentInfo()
  const review = useReview()
  const mayEdit = useMayEdit()
  const request = useActRequests()
  const { goOn, isRefreshing } = useGoingOn()
  const [busy, setBusy] = useState<ActName>()
  const [conflict, setConflict] = useState<Conflict>()
  const isWorking = busy !== undefined || isRefreshing
  // Whoever saves goes on typing; what is typed while an item is sent elsewhere would be lost.
  const isKept = busy === undefined || (busy === 'save' && review.id !== undefined)
  const mayType = mayEdit && isKept && !isRefreshing
  // Payload's own inputs know only one way to be told that nothing may be changed now.
  useEffect(() => setProcessing(!mayType), [setProcessing, mayType])

  const formValues = (): Values => {
    const all = getData() as Values
    return Object.fromEntries(Object.keys(review.fields).map((key) => [key, all[key]]))
  }

  const explain = (act: ActName, mine: Values, declined: Declined) => {
    const { message, issues, details } = declined
    if (details.theirs) return setConflict({ ...(details as unknown as Conflict), act, mine })
    review.mark({ issues, of: mine })
    review.notify({ message, isOutdated: declined.status === 409 })
    if (issues[0]) seekField(issues[0].path)
  }

  const perform = async ({ act, input, ...over }: Step): Promise<Answer<unknown>> => {
    setBusy(act)
    await typingSettled()
    const values = over.values ?? formValues()
    const basedOn = over.basedOn ?? review.base?.revision ?? Number(data?.revision)
    const seen = Object.fromEntries(
      (review.state?.together ?? []).map(({ id, revision }) => [id, revision]),
    )
    const answer = await request(act, { ...input, basedOn, seen, ...(mayEdit && { values }) })
    if (answer.ok) {
      const { declined } = (answer.body ?? {}) as Partial<Made>
      if (declined) toast.error(declined.message)
      else toast.success(DONE[act])
      await goOn(answer.body, { act, sent: values, isSettled: over.values !== undefined })
      setConflict(undefined)
    } else {
      toast.error(answer.message)
      explain(act, values, answer)
    }
    setBusy(undefined)
    return answer
  }

  return { perform, busy, isWorking, conflict, dropConflict: () => setConflict(undefined) }
}
