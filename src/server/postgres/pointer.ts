import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a data folder remembers of its database between starts. */
export interface Pointer {
  /** Where data and log lie: the data folder itself, or a place the database's user can enter. */
  home: string
  /** The port it answered on last. */
  port?: number
}

/** Reads the pointer; a data folder that never had a database has none. */
export const readPointer = (dataFolder: string): Pointer | undefined => {
  try {
    return JSON.parse(readFileSync(fileOf(dataFolder), 'utf8')) as Pointer
  } catch {
    return undefined
  }
}

/** Writes the pointer in one step, so that a process killed here leaves the old one. */
export const writePointer = (dataFolder: string, pointer: Pointer): void => {
  const draft = `${fileOf(dataFolder)}.${process.pid}`
  writeFileSync(draft, `${JSON.stringify(pointer)}\n`, { flush: true })
  renameSync(draft, fileOf(dataFolder))
}

const fileOf = (dataFolder: string): string => join(dataFolder, 'postgres.json')
