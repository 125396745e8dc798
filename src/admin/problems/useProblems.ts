'use client'

import { useConfig } from '@payloadcms/ui'
import type { ProblemsAnswer } from '../../collections/problems/endpoints.ts'
import { usePages } from '../pages/usePages.ts'

/** What the list is looked through by; an empty text stands for everything. */
export interface AskedProblems {
  kind: string
  unit: string
}

/** The problems of that kind and unit, page after page; undefined until the first is there. */
export const useProblems = ({ kind, unit }: AskedProblems) => {
  const { config } = useConfig()
  const url = `${config.routes.api}/problems?${new URLSearchParams({ kind, unit })}`
  return usePages<ProblemsAnswer>({
    url,
    urlAfter: (next) => `${url}&after=${next}`,
    joined: (read, more) => ({ ...more, problems: [...read.problems, ...more.problems] }),
  })
}
