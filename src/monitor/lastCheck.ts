import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** When what the public reads was last compared with what was published, and how much was unlike. */
export interface LastCheck {
  at: Date
  found: number
}

/** Remembers it in the data folder, for health and measures; whole, or not at all. */
export const noteLastCheck = (dataFolder: string, { at, found }: LastCheck): void => {
  const place = placeIn(dataFolder)
  mkdirSync(dirname(place), { recursive: true })
  const draft = `${place}.${process.pid}`
  writeFileSync(draft, JSON.stringify({ at: at.toISOString(), found }))
  renameSync(draft, place)
}

/** Undefined when it was never done, or nobody can tell. */
export const readLastCheck = (dataFolder: string): LastCheck | undefined => {
  try {
    const { at, found } = JSON.parse(readFileSync(placeIn(dataFolder), 'utf8')) as {
      at: string
      found: number
    }
    return { at: new Date(at), found }
  } catch {
    return undefined
  }
}

const placeIn = (dataFolder: string): string => join(dataFolder, 'checks', 'publication.json')
