'use client'

import { useConfig } from '@payloadcms/ui'
import type { HeapAnswer } from '../../collections/worklist/endpoints.ts'
import type { ShownLine } from '../../collections/worklist/shownLine.ts'
import { usePages } from '../pages/usePages.ts'
import { filterQuery, type AskedWork } from './askedWork.ts'

/**
 * The lines of a heap that the filter lets through, page after page; undefined until the first is
 * there. They are read anew, as many as were shown, whenever `moment` changes.
 */
export const useHeap = (asked: AskedWork, moment: number) => {
  const { config } = useConfig()
  const url = `${config.routes.api}/worklist/${asked.heap}?${filterQuery(asked)}`
  const { read, ...rest } = usePages<HeapAnswer>({
    url,
    urlAfter: (next) => `${url}&after=${next}`,
    urlAgain: ({ lines }) => `${url}&limit=${Math.min(Math.max(lines.length, PAGE), MOST_AT_ONCE)}`,
    joined: (read, more) => ({ ...more, lines: withNew(read.lines, more.lines) }),
    moment,
  })
  return { ...rest, lines: read?.lines, hasMore: Boolean(read?.next) }
}

/** As many as the house gives unless asked for more. */
const PAGE = 50
const MOST_AT_ONCE = 200

/** A line that moved on while the list was read may come a second time. */
const withNew = (lines: readonly ShownLine[], more: readonly ShownLine[]): ShownLine[] => {
  const known = new Set(lines.map(({ line }) => line))
  return [...lines, ...more.filter(({ line }) => !known.has(line))]
}
