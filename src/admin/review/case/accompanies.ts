'use client'

import { useSearchParams } from 'next/navigation.js'

/** The part of an address that names the document with which a new item will be reviewed. */
export const ACCOMPANIES = 'accompanies'

/** The document that the new item on this page will accompany. */
export const useAccompanies = (): string | undefined =>
  useSearchParams().get(ACCOMPANIES) ?? undefined
