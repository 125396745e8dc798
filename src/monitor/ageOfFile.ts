import { statSync } from 'node:fs'

/** Seconds since a file was last written; undefined when it is not there. */
export const ageOfFile = (path: string): number | undefined => {
  const stats = statSync(path, { throwIfNoEntry: false })
  return stats && (Date.now() - stats.mtimeMs) / 1000
}
