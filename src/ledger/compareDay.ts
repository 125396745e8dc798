import { createHash } from 'node:crypto'
import type { Finding } from './Finding.ts'
import { hashOfSeal } from './hashes.ts'
import type { Seal } from './Seal.ts'

/** What was seen of one day: how many lines, the last one's number, one hash over theirs. */
export interface DaySeen {
  rows: number
  lastSeq: string
  /** The hash of the day as seals of form 1 have it: over the seal before and the lines' hashes. */
  afterSeal: string
  lines: string
}

/** Takes in the hashes of a day's lines, in their order. */
export const watchDay = (sealBefore: string) => {
  const lines = createHash('sha256')
  const afterSeal = createHash('sha256').update(sealBefore)
  let rows = 0
  let lastSeq = ''
  return {
    next: ({ seq, hash }: { seq: string; hash: string }): void => {
      rows++
      lastSeq = seq
      lines.update(hash)
      afterSeal.update(hash)
    },
    seen: (): DaySeen => ({
      rows,
      lastSeq,
      lines: lines.digest('hex'),
      afterSeal: afterSeal.digest('hex'),
    }),
  }
}

/** Whether the seal is the one that was set, and follows the one before. */
export const checkSeal = (seal: Seal, before: Seal | undefined): Finding[] => {
  const { day } = seal
  if (seal.form === 1 && seal.lines === null && seal.previous === null) return []
  if (hashOfSeal(seal) !== seal.hash) return [{ fault: 'sealChanged', day, seq: seal.lastSeq }]
  if (seal.previous !== (before?.hash ?? '')) return [{ fault: 'sealUnlinked', day }]
  return []
}

/** Whether the day's lines are still those that were sealed. */
export const compareDay = (seal: Seal, seen: DaySeen): Finding[] => {
  const { day } = seal
  const found = { day, seq: seen.lastSeq }
  const sealed = Number(seal.rows)
  if (seen.rows < sealed) return [{ ...found, fault: 'dayLacks' }]
  if (seen.rows > sealed) return [{ ...found, fault: 'dayExceeds' }]
  const isSame = seal.form === 1 ? seen.afterSeal === seal.hash : seen.lines === seal.lines
  return isSame && seen.lastSeq === seal.lastSeq ? [] : [{ ...found, fault: 'dayDiffers' }]
}
