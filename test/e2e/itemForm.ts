import type { Locator, Page } from 'playwright-core'
import { until } from './until.ts'

/** The form of an item, worked as a person does: fields are found by their labels. */
export const itemForm = (page: Page) => ({
  page,
  field: (label: string) => fieldOf(page, label),
  type: async (label: string, text: string) => {
    const box = fieldOf(page, label).locator(TYPED_IN).first()
    await box.fill(text)
    await box.blur()
  },
  choose: (label: string, option: string) =>
    fieldOf(page, label).locator('select').first().selectOption({ label: option }),
  /** What stands in a field. */
  value: (label: string) =>
    fieldOf(page, label).locator(`${TYPED_IN}, select`).first().inputValue(),
  /** Waits until a field holds these words. */
  reads: async (label: string, words: string) => {
    const box = fieldOf(page, label).locator(`${TYPED_IN}, select`).first()
    await until(async () => {
      const shown = await box.inputValue()
      return shown === words ? undefined : `${label} shows “${shown}”, not “${words}”`
    })
  },
  answer: (label: string, words: string) => fieldOf(page, label).getByLabel(words).check(),
  /** What is said to be wrong under a field. */
  remarks: (label: string) => fieldOf(page, label).locator('.answer__issues p').allTextContents(),
  /** The lines of the checklist. */
  checklist: page.locator('.checklist li button'),
  state: page.getByLabel('办理状态'),
  history: page.getByRole('region', { name: '办理记录' }).locator('li'),
  /** What the page says went wrong. */
  alert: page.getByLabel('办理状态').getByRole('alert').filter({ hasText: /./ }),
  fact: (name: string) => factOf(page, name).innerText(),
  /** Waits until the item has come to a stage. */
  atStage: (name: string) => factOf(page, '办理环节').getByText(name, { exact: true }).waitFor(),
  atPublication: (name: string) =>
    factOf(page, '公开状态').getByText(name, { exact: true }).waitFor(),
  atRevision: (no: number) => factOf(page, '文稿').getByText(`第 ${no} 稿`).waitFor(),
  /** Waits until the cursor is in a field that is named so, or named in these words. */
  hasFocus: (words: string) =>
    until(async () => {
      const label = await page.evaluate(labelOfFocus)
      return label && words.includes(label)
        ? undefined
        : `the cursor is in ${label}, not in ${words}`
    }),
  act: (label: string) =>
    page.getByRole('group', { name: '办理' }).getByRole('button', { name: label, exact: true }),
  /** The question that an act asks first. */
  question: page.getByRole('dialog'),
  yes: (label: string) =>
    page.getByRole('dialog').getByRole('button', { name: label, exact: true }),
})

export type ItemForm = ReturnType<typeof itemForm>

const TYPED_IN = 'input:not([type=hidden]):not([type=date]), textarea'

const fieldOf = (page: Page, label: string): Locator =>
  page.locator('[data-field]').filter({
    has: page.locator('.answer__label', { hasText: new RegExp(`^${escaped(label)}(（|\\*|$)`) }),
  })

const labelOfFocus = (): string | undefined => {
  const field = document.activeElement?.closest('[data-field]')
  return field?.querySelector('.answer__label')?.firstChild?.textContent?.trim()
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const factOf = (page: Page, name: string): Locator =>
  page
    .getByLabel('办理状态')
    .locator('.state-panel__facts > div')
    .filter({ has: page.locator('dt', { hasText: name }) })
    .locator('dd')

/** A cell of a table, counted from zero; one that has been scrolled away is not there. */
export const cellOf = (table: Locator, row: number, col: number): Locator =>
  table
    .locator('.dsg-row')
    .filter({ has: table.page().getByLabel(new RegExp(`^第 ${row + 1} 行 `)) })
    .locator('.dsg-cell:not(.dsg-cell-gutter)')
    .nth(col)

/** Waits until a cell shows these words. */
export const cellReads = async (
  table: Locator,
  row: number,
  col: number,
  words: string,
): Promise<void> => {
  const input = cellOf(table, row, col).locator('input, select')
  await until(async () => {
    const shown = await input.inputValue()
    return shown === words
      ? undefined
      : `row ${row}, column ${col} shows “${shown}”, not “${words}”`
  })
}
