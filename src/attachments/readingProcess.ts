import { spawn, type ChildProcess } from 'node:child_process'
import type { Unread } from '../domain/screening/reading.ts'

/** What a reading may cost. */
export interface Limits {
  seconds: number
  megabytes: number
}

/** Starts a process that reads a file: it knows no secret of the house, and is ended at its limits. */
export const readingProcess = (
  program: string,
  about: readonly string[],
  { seconds, megabytes }: Limits,
): ChildProcess =>
  spawn(
    process.execPath,
    [`--max-old-space-size=${megabytes}`, ...['--import', 'tsx', program, ...about]],
    {
      env: { PATH: process.env.PATH } as unknown as NodeJS.ProcessEnv,
      stdio: ['pipe', 'pipe', 'ignore'],
      timeout: seconds * 1000,
      killSignal: 'SIGKILL',
    },
  )

export interface Ending {
  code: number | null
  signal: NodeJS.Signals | null
}

export const endOf = (child: ChildProcess): Promise<Ending> =>
  new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => resolve({ code, signal }))
  })

/** Ours is the one kill; out of memory, node aborts by itself. */
export const whyEnded = ({ code, signal }: Ending): Unread | undefined => {
  if (code === 0) return undefined
  if (signal === 'SIGKILL') return 'tooSlow'
  return signal === 'SIGABRT' || signal === 'SIGTRAP' || code === 134 ? 'tooLarge' : 'broken'
}
