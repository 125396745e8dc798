import { accessSync, constants } from 'node:fs'
import { delimiter, isAbsolute, join } from 'node:path'

/** Where a Chromium may be, the first that can be run; undefined on a machine without one. */
export const findChromium = (env = process.env) =>
  [env.CHROMIUM, ...NAMES]
    .filter(Boolean)
    .flatMap((name) => (isAbsolute(name) ? [name] : foldersOf(env).map((each) => join(each, name))))
    .find(canRun)

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

const foldersOf = ({ PATH = '' }) => [...PATH.split(delimiter).filter(Boolean), '/usr/bin']

const canRun = (path) => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
