'use client'

import { PUBLICATION_STATES, type PublicationState } from '../../domain/disclosure.ts'

/** Where an item stands towards the public, in lists. */
export const PublicationCell = ({ cellData }: { cellData?: PublicationState | null }) => {
  const state = cellData ?? 'never'
  return <span className={`publication publication--${state}`}>{PUBLICATION_STATES[state]}</span>
}
