import { text } from 'node:stream/consumers'
import type { Unread } from '../domain/screening/reading.ts'
import { projectFile } from '../server/project.ts'
import { endOf, readingProcess, whyEnded, type Limits } from './readingProcess.ts'

const LIMITS: Limits = { seconds: 30, megabytes: 512 }

/**
 * Runs a script on a file in a process of its own, which knows no secret of the house and is ended when
 * it takes too long or too much: a file that somebody made to stop its reader stops nobody else.
 * @returns what the script wrote, or why it was ended
 */
export const runApart = async (
  script: string,
  args: readonly string[],
  limits: Limits = LIMITS,
): Promise<{ written: string } | { unread: Unread }> => {
  const child = readingProcess(projectFile(`src/attachments/${script}`), args, limits)
  const ending = endOf(child)
  child.stdin?.end()
  const written = child.stdout ? await text(child.stdout) : ''
  const unread = whyEnded(await ending)
  return unread ? { unread } : { written }
}
