'use client'

import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react'
import { useConfig } from '@payloadcms/ui'
import type { Described } from '../../derive/collection/described.ts'
import { askServer } from '../askServer.ts'
import { carriedOver } from './carriedOver.ts'
import type { CaseState } from './CaseState.ts'
import { ReviewContext, type Base, type Marks, type Notice } from './ReviewContext.ts'

interface Props {
  slug: string
  id?: string
  fields: Readonly<Record<string, Described>>
  children: ReactNode
}

/** Reads where the item stands, and holds what was said of it while the page is open. */
export const ReviewProvider = ({ slug, id, fields, children }: Props) => {
  const { state, problem, reload } = useCaseState(slug, id)
  const [base, rebase] = useState<Base>()
  const [marks, mark] = useState<Marks>(() => carriedOver(id).marks)
  const [notice, notify] = useState<Notice | undefined>(() => carriedOver(id).notice)
  const review = useMemo(
    () => ({
      ...{ slug, id, fields, state, problem, reload },
      ...{ base, rebase, marks, mark, notice, notify },
    }),
    [slug, id, fields, state, problem, reload, base, marks, notice],
  )
  return <ReviewContext value={review}>{children}</ReviewContext>
}

const useCaseState = (slug: string, id?: string) => {
  const { config } = useConfig()
  const [state, setState] = useState<CaseState>()
  const [problem, setProblem] = useState<string>()
  const api = config.routes.api
  const reload = useCallback(async () => {
    if (!id) return
    const answer = await askServer<CaseState>(`${api}/${slug}/${id}/case`)
    setProblem(answer.ok ? undefined : answer.message)
    if (answer.ok) setState(answer.body)
  }, [api, slug, id])
  useEffect(() => void reload(), [reload])
  return { state, problem, reload }
}
