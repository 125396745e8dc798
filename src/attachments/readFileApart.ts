import { spawn, type ChildProcess } from 'node:child_process'
import { text } from 'node:stream/consumers'
import type { Reading, Unread } from '../domain/screening/reading.ts'
import { projectFile } from '../server/project.ts'

/** What a reading may cost. */
export interface Limits {
  seconds: number
  megabytes: number
}

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
  const child = start(place, mediaType, limits)
  const ending = endOf(child)
  const written = child.stdout ? await text(child.stdout) : ''
  const why = whyEnded(await ending)
  return why ? { parts: [], unread: why } : (JSON.parse(written) as Reading)
}

const start = (place: string, mediaType: string, { seconds, megabytes }: Limits): ChildProcess =>
  spawn(
    process.execPath,
    [
      `--max-old-space-size=${megabytes}`,
      ...['--import', 'tsx', projectFile('src/attachments/readerProcess.ts'), place, mediaType],
    ],
    {
      env: { PATH: process.env.PATH } as unknown as NodeJS.ProcessEnv,
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: seconds * 1000,
      killSignal: 'SIGKILL',
    },
  )

const endOf = (child: ChildProcess): Promise<Ending> =>
  new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => resolve({ code, signal }))
  })

interface Ending {
  code: number | null
  signal: NodeJS.Signals | null
}

/** Ours is the one kill; out of memory, node aborts by itself. */
const whyEnded = ({ code, signal }: Ending): Unread | undefined => {
  if (code === 0) return undefined
  if (signal === 'SIGKILL') return 'tooSlow'
  return signal === 'SIGABRT' || signal === 'SIGTRAP' || code === 134 ? 'tooLarge' : 'broken'
}
