import { spawn, type ChildProcess } from 'node:child_process'
import { text } from 'node:stream/consumers'
import type { Unread } from '../domain/screening/reading.ts'
import { projectFile } from '../server/project.ts'

/** What looking into a file may cost. */
export interface Limits {
  seconds: number
  megabytes: number
}

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
  const child = start(script, args, limits)
  const ending = endOf(child)
  const written = child.stdout ? await text(child.stdout) : ''
  const unread = whyEnded(await ending)
  return unread ? { unread } : { written }
}

const start = (
  script: string,
  args: readonly string[],
  { seconds, megabytes }: Limits,
): ChildProcess =>
  spawn(
    process.execPath,
    [
      `--max-old-space-size=${megabytes}`,
      ...['--import', 'tsx', projectFile(`src/attachments/${script}`), ...args],
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
