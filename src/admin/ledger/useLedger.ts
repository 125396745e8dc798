'use client'

import { useConfig } from '@payloadcms/ui'
import type { LedgerAnswer } from '../../collections/ledger/endpoints.ts'
import { usePages } from '../pages/usePages.ts'
import { queryOf, type AskedFilter } from './ledgerFilter.ts'

/** The lines that the filter lets through, page after page; undefined until the first is there. */
export const useLedger = (filter: AskedFilter) => {
  const { config } = useConfig()
  const url = `${config.routes.api}/ledger?${queryOf(filter)}`
  const { read, readMore, ...rest } = usePages<LedgerAnswer>({
    url,
    urlAfter: (next) => `${url}&below=${next}`,
    joined: (read, more) => ({ ...more, lines: [...read.lines, ...more.lines] }),
  })
  return { ...rest, lines: read?.lines, hasOlder: Boolean(read?.next), readOlder: readMore }
}
