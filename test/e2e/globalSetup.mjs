import { readdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findChromium } from './findChromium.mjs'
import { leaveOut } from './leaveOut.mjs'
import { openHouse } from './openHouse.mjs'

/**
 * Finds a browser and opens one house for all tests of this folder. `E2E_ADMIN_URL` and
 * `E2E_PUBLIC_URL` name a house that runs already, for whoever writes a test.
 */
export default async function globalSetup() {
  const browser = findChromium()
  if (!browser) {
    globalThis.leftOut = leaveOut(testFiles())
    return
  }
  process.env.E2E_BROWSER = browser
  if (process.env.E2E_ADMIN_URL) return
  const house = await openHouse()
  globalThis.openedHouse = house
  Object.assign(process.env, { E2E_ADMIN_URL: house.adminUrl, E2E_PUBLIC_URL: house.publicUrl })
}

const testFiles = () =>
  readdirSync(dirname(fileURLToPath(import.meta.url))).filter((name) => name.endsWith('.test.ts'))
