'use client'

import { KeptNote } from './KeptNote.tsx'
import { useKeptTyping } from './useKeptTyping.ts'

/** At the head of the form: what was typed of the item the last time. */
export const KeptTypingNote = () => {
  const { found, takeBack, drop } = useKeptTyping()
  return found ? <KeptNote at={found.at} onTakeBack={takeBack} onDrop={drop} /> : null
}
