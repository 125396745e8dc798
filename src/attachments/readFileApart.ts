import { text } from 'node:stream/consumers'
import type { Reading } from '../domain/screening/reading.ts'
import { projectFile } from '../server/project.ts'
import { endOf, readingProcess, whyEnded, type Limits } from './readingProcess.ts'

const LIMITS: Limits = { seconds: 30, megabytes: 512 }

/**
 * Reads a file in a process of its own, which knows no secret of the house and is ended when it takes
 * too long or too much: a file that somebody made to stop its reader stops nobody else.
 */
export const readFileApart = async (
  place: string,
  mediaType: string,
  limits: Limits = LIMITS,
): Promise<Reading> => {
  const program = projectFile('src/attachments/readerProcess.ts')
  const child = readingProcess(program, [place, mediaType], limits)
  const ending = endOf(child)
  child.stdin?.end()
  const written = child.stdout ? await text(child.stdout) : ''
  const why = whyEnded(await ending)
  return why ? { parts: [], unread: why } : (JSON.parse(written) as Reading)
}
