import { spawnSync } from 'node:child_process'
import type { DatabaseUser } from './databaseUser.ts'

/** Whether the database's user can enter a folder: every folder above it must let it through. */
export const canEnter = (user: DatabaseUser | undefined, folder: string): boolean =>
  user === undefined || succeeds(user, '/bin/sh', ['-c', 'cd -- "$1"', 'sh', folder])

/** Whether the database's user can run a program where it lies. */
export const canRun = (user: DatabaseUser | undefined, program: string): boolean =>
  user === undefined || succeeds(user, program, ['--version'])

/**
 * How to start a program as the database's user: from a folder that everyone may enter, and
 * knowing nothing of our environment. Its words are English, so that they can be understood.
 */
export const as = (user: DatabaseUser | undefined) => ({
  ...user,
  cwd: '/',
  env: { PATH: process.env.PATH, LC_ALL: 'C', NODE_ENV: process.env.NODE_ENV },
})

const succeeds = (user: DatabaseUser, program: string, options: readonly string[]): boolean =>
  spawnSync(program, options, { ...as(user), stdio: 'ignore' }).status === 0
