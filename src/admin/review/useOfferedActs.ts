'use client'

import { useFormModified } from '@payloadcms/ui'
import type { ActName } from '../../domain/review/index.ts'
import type { OpenAct } from './CaseState.ts'
import { useReview } from './ReviewContext.ts'
import { useMayEdit } from './useMayEdit.ts'

/**
 * The acts that the server names. What keeps a saved text from being submitted may be mended in what
 * was typed since: then the server is asked again.
 */
export const useOfferedActs = (): readonly OpenAct[] => {
  const { state, id } = useReview()
  const isModified = useFormModified()
  const mayEdit = useMayEdit()
  if (!id) return FOR_A_NEW_ITEM
  return (state?.acts ?? [])
    .filter(({ act }) => !IN_THE_PLAN.has(act))
    .map((each) =>
      each.act === 'submit' && mayEdit && isModified ? { ...each, reasonsAgainst: [] } : each,
    )
}

/** Acts whose buttons stand with the plan of the case. */
const IN_THE_PLAN: ReadonlySet<ActName> = new Set(['plan', 'acceptWaiver'])

/** Before the first save nothing else is possible, and the server has not been asked. */
const FOR_A_NEW_ITEM: readonly OpenAct[] = [
  { act: 'save', label: '保存', reasonsAgainst: [] },
  { act: 'submit', label: '提交审核', reasonsAgainst: [] },
]
