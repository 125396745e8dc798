import { afterAll, beforeAll, describe } from '@jest/globals'
import { chromium, type Browser } from 'playwright-core'
import { QUIETLY } from './quietly.ts'

/** Tests in a browser of their own; without one they are left out, and the set-up says so. */
export const inBrowser = (name: string, tests: (browser: () => Browser) => void): void => {
  const executablePath = process.env.E2E_BROWSER
  const suite = executablePath ? describe : describe.skip
  suite(name, () => {
    let browser: Browser
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath, args: QUIETLY })
    })
    afterAll(() => browser.close())
    tests(() => browser)
  })
}
