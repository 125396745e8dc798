import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

/** What axe finds that keeps people out, with the parts that it means. */
export const seriousIn = async (page: Page): Promise<string[]> => {
  // What fades in is looked at when it is there.
  await page.evaluate(() =>
    Promise.all(
      document.getAnimations().flatMap((each) => {
        const isEndless = each.effect?.getComputedTiming().endTime === Infinity
        return isEndless ? [] : [each.finished.catch(() => undefined)]
      }),
    ),
  )
  await page.evaluate(await readFile(AXE, 'utf8'))
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
  )
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
