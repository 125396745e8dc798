import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { projectFile, projectFolder } from './project.ts'

/**
 * What the house is made of: its sources, its configuration and the packages it stands on. Not
 * `tsconfig.json`, which Next's build rewrites.
 */
const PARTS = [
  'src',
  'plugins',
  'seed',
  'payload.config.ts',
  'delivery.config.ts',
  'next.config.mjs',
  'package-lock.json',
]

/** A short name for the house exactly as it stands: another after any change to its sources. */
export const sourceStamp = (parts: readonly string[] = PARTS): string => {
  const hash = createHash('sha256')
  for (const file of parts.map(projectFile).filter(existsSync).flatMap(filesIn).sort()) {
    hash.update(relative(projectFolder(), file)).update('\0').update(readFileSync(file))
  }
  return hash.digest('hex').slice(0, 16)
}

const filesIn = (path: string): string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path).flatMap((name) => filesIn(join(path, name)))
    : [path]
