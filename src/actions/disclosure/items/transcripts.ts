import type { Work } from '../../../database/transaction.ts'
import type { Transcript } from '../../../domain/transcript.ts'

/** Keeps with a new item how it came out of a Word file. */
export const keepTranscript = (
  { query }: Work,
  entry: string,
  transcript: Transcript,
): Promise<unknown> =>
  query('insert into editorial.transcripts (entry, transcript) values ($1, $2)', [
    entry,
    JSON.stringify(transcript),
  ])
