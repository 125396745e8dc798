import { accessSync, constants } from 'node:fs'
import { delimiter, isAbsolute, join } from 'node:path'

/**
 * Where a Chromium may be, the first that can be run; undefined on a machine without one. Whoever
 * names one in CHROMIUM means that one and no other.
 *
 * @param {Record<string, string | undefined>} env
 */
export const findChromium = (env = process.env) =>
  (env.CHROMIUM ? [env.CHROMIUM] : NAMES)
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
