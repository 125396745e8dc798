import type { Work } from '../../database/transaction.ts'
import type { Transcript } from '../../domain/transcript.ts'

/** How a draft came out of a Word file, if it did. */
export const readTranscript = async (
  query: Work['query'],
  entry: string,
): Promise<Transcript | null> => {
  const [row] = await query<{ transcript: Transcript }>(
    'select transcript from editorial.transcripts where entry = $1',
    [entry],
  )
  return row?.transcript ?? null
}
