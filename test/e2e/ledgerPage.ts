import type { Page } from 'playwright-core'
import { until } from './until.ts'

/** A line of the ledger as it stands on the page. */
interface Shown {
  at: string
  by: string
  act: string
}

/** The page 办理记录, worked as a person does. */
export const ledgerOf = (page: Page) => {
  const ask = () => page.getByRole('button', { name: '查询' }).click()
  return {
    ask,
    choose: async (label: string, option: string) => {
      const choice = page.getByRole('combobox', { name: label, exact: true })
      await choice.getByRole('option', { name: option, exact: true }).waitFor({ state: 'attached' })
      await choice.selectOption({ label: option })
      await ask()
    },
    type: async (label: string, text: string) => {
      await page.getByLabel(label, { exact: true }).fill(text)
      await ask()
    },
    /** Waits until it is said how much is shown. */
    says: (words: RegExp) => page.getByRole('status').filter({ hasText: words }).waitFor(),
    /** Waits until there are lines and all are so; how many, where that is known. */
    showsOnly: (isSo: (line: Shown) => boolean, count?: number) =>
      until(async () => {
        const lines = await page.locator('.ledger__table tbody tr').evaluateAll(readLines)
        const other = lines.find((line) => !isSo(line))
        if (other) return `a line does not belong here: ${JSON.stringify(other)}`
        if (lines.length === 0) return 'there are no lines'
        return count === undefined || lines.length === count ? undefined : `${lines.length} lines`
      }),
  }
}

const readLines = (rows: Element[]): Shown[] =>
  rows.map((row) => {
    const [at = '', by = '', act = ''] = [...row.children].map((cell) => cell.textContent ?? '')
    return { at, by, act }
  })
