import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { StartRefusal } from '../StartRefusal.ts'
import { binariesIn, installedBinaries, type Binaries } from './binaries.ts'
import type { DatabaseUser } from './databaseUser.ts'
import { OUTSIDE } from './outside.ts'
import { canRun } from './reach.ts'

/** The programs, copied to a place that the database's user can enter when npm's is closed to it. */
export const reachableBinaries = async (user: DatabaseUser | undefined): Promise<Binaries> => {
  const installed = await installedBinaries()
  if (canRun(user, installed.postgres)) return installed
  const copy = binariesIn(join(OUTSIDE, `binaries-${versionOf(installed.folder)}`))
  if (!canRun(user, copy.postgres)) replaceWithCopy(installed.folder, copy.folder)
  if (canRun(user, copy.postgres)) return copy
  throw new StartRefusal(
    `内置 Postgres 无法运行：${copy.postgres}。请检查该文件夹是否禁止执行程序（noexec）、系统是否缺少程序库，或设置 DATABASE_URL。`,
    `The embedded Postgres cannot be run: ${copy.postgres}. Check that its folder allows programs (noexec) and that no library is missing, or set DATABASE_URL.`,
  )
}

const versionOf = (folder: string): string => {
  const description = readFileSync(join(dirname(folder), 'package.json'), 'utf8')
  return (JSON.parse(description) as { version: string }).version
}

/** Copied aside and renamed, so that a process killed here leaves no half copy in use. */
const replaceWithCopy = (from: string, to: string): void => {
  const draft = `${to}.${process.pid}`
  mkdirSync(dirname(to), { recursive: true, mode: 0o755 })
  rmSync(draft, { recursive: true, force: true })
  cpSync(from, draft, { recursive: true, verbatimSymlinks: true })
  if (existsSync(to)) renameSync(to, `${draft}.old`)
  renameSync(draft, to)
  rmSync(`${draft}.old`, { recursive: true, force: true })
}
