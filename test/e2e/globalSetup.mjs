import { readdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findChromium } from './findChromium.mjs'
import { openHouse } from './openHouse.mjs'

/**
 * Finds a browser and opens one house for all tests of this folder. `E2E_ADMIN_URL` and
 * `E2E_PUBLIC_URL` name a house that runs already, for whoever writes a test.
 */
export default async function globalSetup() {
  const browser = findChromium()
  if (!browser) return leaveOut()
  process.env.E2E_BROWSER = browser
  if (process.env.E2E_ADMIN_URL) return
  const house = await openHouse()
  globalThis.openedHouse = house
  Object.assign(process.env, { E2E_ADMIN_URL: house.adminUrl, E2E_PUBLIC_URL: house.publicUrl })
}

const folder = dirname(fileURLToPath(import.meta.url))

/** Says what is not tested; where nobody reads along, that is a failure. */
const leaveOut = () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.test.ts'))
  const words = [
    '没有找到 Chromium，以下浏览器测试没有运行。请安装 chromium，或用环境变量 CHROMIUM 指明其位置。',
    'No Chromium was found; these browser tests were left out. Install chromium, or name it in CHROMIUM.',
    ...files.map((name) => `  test/e2e/${name}`),
  ].join('\n')
  if (isCi()) throw new Error(words)
  process.stderr.write(`\n${words}\n\n`)
}

const isCi = () => !['', '0', 'false'].includes(process.env.CI ?? '')
