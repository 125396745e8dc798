import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { chromium, type Browser, type Page } from 'playwright-core'
import sharp from 'sharp'
import { QUIETLY } from '../../test/e2e/quietly.ts'

/** The screen that most offices have. */
export const SCREEN = { width: 1366, height: 768 }

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: process.env.E2E_BROWSER, args: QUIETLY })

/** Takes the page as it stands; few colours are enough for a form and keep the file small. */
export const take = async (page: Page, name: string): Promise<void> => {
  const picture = await page.screenshot({ animations: 'disabled', caret: 'hide' })
  const small = await sharp(picture).png({ palette: true, colours: 64, effort: 10 }).toBuffer()
  await writeFile(fileURLToPath(new URL(`${name}.png`, import.meta.url)), small)
  console.log(`docs/guide/${name}.png  ${Math.round(small.length / 1024)} KB`)
}
