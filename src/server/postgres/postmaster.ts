import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a running Postgres writes about itself into postmaster.pid. */
export interface Postmaster {
  pid: number
  port: number
  /** starting | ready | stopping; empty while the file is being written. */
  status: string
}

/** Reads postmaster.pid, whether the process it names lives or not. */
export const readPostmaster = (cluster: string): Postmaster | undefined => {
  const file = postmasterFile(cluster)
  if (!existsSync(file)) return undefined
  const lines = readFileSync(file, 'utf8').split('\n')
  const pid = Number(lines[0])
  if (!Number.isInteger(pid) || pid <= 0) return undefined
  return { pid, port: Number(lines[3] ?? 0), status: lines[7]?.trim() ?? '' }
}

/** Where a running Postgres says who it is. */
export const postmasterFile = (cluster: string): string => join(cluster, 'postmaster.pid')

/** Whether a process lives and is a Postgres, not a stranger that was given an old number. */
export const isPostgres = (pid: number): boolean => isAlive(pid) && /postgres/.test(commandOf(pid))

/** Whether any process has this number. */
export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** The program a process runs; a zombie runs none. */
const commandOf = (pid: number): string => {
  try {
    return process.platform === 'linux'
      ? readFileSync(`/proc/${pid}/cmdline`, 'utf8')
      : execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
  } catch {
    return ''
  }
}
