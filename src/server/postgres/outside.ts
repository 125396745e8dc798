import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { say } from '../say.ts'
import { readPointer } from './pointer.ts'

/** Where folders go that the database's user must enter although the project is closed to it. */
export const OUTSIDE = '/var/lib/gongkai'

/** Makes a place outside the project, marked with the data folder it belongs to. */
export const newPlaceOutside = (dataFolder: string): string => {
  tellAboutAbandoned(dataFolder)
  const place = join(OUTSIDE, randomBytes(6).toString('hex'))
  mkdirSync(place, { recursive: true, mode: 0o755 })
  writeFileSync(join(place, ORIGIN), dataFolder)
  say(
    `数据库用户进不去 ${dirname(dataFolder)}，数据库改放在 ${place}`,
    `The database's user cannot enter ${dirname(dataFolder)}; the database is kept in ${place}`,
  )
  return place
}

/**
 * Whether a remembered place still belongs to this data folder. A project that was moved takes
 * its database along; a copy of a project must not share one with the original.
 */
export const isOurs = (place: string, dataFolder: string): boolean => {
  if (place === dataFolder) return true
  const origin = originOf(place)
  if (origin === undefined) return false
  if (origin !== dataFolder && readPointer(origin)?.home === place) return false
  if (origin !== dataFolder) writeFileSync(join(place, ORIGIN), dataFolder)
  return true
}

const ORIGIN = 'origin'

const originOf = (place: string): string | undefined => {
  const file = join(place, ORIGIN)
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

/** A deleted data folder leaves its database behind; only a person may throw it away. */
const tellAboutAbandoned = (dataFolder: string): void => {
  if (!existsSync(OUTSIDE)) return
  const places = readdirSync(OUTSIDE).map((name) => join(OUTSIDE, name))
  for (const place of places.filter((each) => originOf(each) === dataFolder)) {
    say(
      `${place} 是本项目以前的数据库，已不再使用；确认无用后可以删除`,
      `${place} is an earlier database of this project, no longer in use; delete it when sure`,
    )
  }
}
