import type { Reading } from '../domain/screening/reading.ts'
import type { Limits } from './readingProcess.ts'
import { runApart } from './runApart.ts'

/** Reads a file apart from the house. */
export const readFileApart = async (
  place: string,
  mediaType: string,
  limits?: Limits,
): Promise<Reading> => {
  const run = await runApart('readerProcess.ts', [place, mediaType], limits)
  return 'unread' in run ? { parts: [], unread: run.unread } : (JSON.parse(run.written) as Reading)
}
