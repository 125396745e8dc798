import type { Page } from 'playwright-core'

/** Goes on with Tab until what has this name has the focus; a whole round without it is a failure. */
export const tabTo = async (page: Page, name: string): Promise<void> => {
  const passed: string[] = []
  await page.evaluate(() => {
    for (const each of document.querySelectorAll<HTMLElement>('[data-passed]')) {
      delete each.dataset.passed
    }
  })
  while (passed.length < MOST) {
    await page.keyboard.press('Tab')
    const { here, isBack } = await page.evaluate(whereFocusIs)
    if (here.startsWith(name)) return
    passed.push(here)
    if (isBack) break
  }
  throw new Error(`the keyboard does not reach “${name}”, only: ${passed.join('、')}`)
}

/** More steps than any page has. */
const MOST = 500

/** The name of what has the focus, and whether it had it before in this round. */
const whereFocusIs = (): { here: string; isBack: boolean } => {
  const element = document.activeElement as HTMLInputElement | null
  if (!element || element === document.body) return { here: '', isBack: false }
  const label = element.labels?.[0] ?? element.closest('fieldset')?.querySelector('legend')
  const name = element.getAttribute('aria-label') ?? (element.textContent || label?.textContent)
  const isBack = 'passed' in element.dataset
  element.dataset.passed = ''
  return { here: (name ?? '').trim().slice(0, 40), isBack }
}
