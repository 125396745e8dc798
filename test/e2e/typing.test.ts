import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { Locator } from 'playwright-core'
import { deskOf, type Desk } from './desk.ts'
import { fastTypist } from './fastTypist.ts'
import { inBrowser } from './inBrowser.ts'
import { cellOf, cellReads, itemForm } from './itemForm.ts'
import { READINGS } from './readings.ts'
import { copyFromSpreadsheet } from './spreadsheet.ts'

const TWO = [
  ['氨氮', 'mg/L', '≤1.0', '0.12', '是'],
  ['总磷', 'mg/L', '≤0.05', '0.02', '是'],
]
const TO_VALUE = ['ArrowRight', 'ArrowRight', 'ArrowRight']

inBrowser('whoever types faster than the page can show', (browser) => {
  let editor: Desk
  let table: Locator
  let typist: Awaited<ReturnType<typeof fastTypist>>
  beforeEach(async () => {
    editor = await deskOf(browser(), 'editor.environment')
    await editor.open('/admin/collections/water-quality/create')
    table = itemForm(editor.page).field('监测指标')
    await table.getByRole('textbox').focus()
    typist = await fastTypist(editor.page)
  })
  afterEach(async () => {
    const { faults } = editor
    await typist.goHome()
    await editor.close()
    expect(faults).toEqual([])
  })

  test('corrects a cell in the very moment in which rows are pasted', async () => {
    await copyFromSpreadsheet(editor.page, TWO)
    await typist.press('Control+v', 'ArrowDown', ...TO_VALUE, 'Enter', '0.03', 'Enter', 'Escape')
    await cellReads(table, 1, 3, '0.03')
    await cellReads(table, 0, 3, '0.12')
  })

  test('pastes where the cursor is, not where it was', async () => {
    await copyFromSpreadsheet(editor.page, TWO)
    await typist.press('Control+v', 'ArrowDown', 'Control+v', 'ArrowDown', 'Control+v')
    await cellReads(table, 3, 0, '总磷')
    for (const row of [0, 1, 2]) await cellReads(table, row, 0, '氨氮')
  })

  test('pastes the same from the menu as with the keys', async () => {
    await copyFromSpreadsheet(editor.page, TWO)
    await typist.press('Control+v')
    await copyFromSpreadsheet(editor.page, [['0.1234', '是']])
    await cellOf(table, 1, 3).click()
    await cellOf(table, 1, 3).click({ button: 'right' })
    await table.getByText('粘贴', { exact: true }).click()
    await cellReads(table, 1, 3, '0.1234')
  })

  test('goes on in new rows at the end', async () => {
    await copyFromSpreadsheet(editor.page, TWO)
    await typist.press(
      'Control+v',
      'ArrowDown',
      'a',
      'Enter',
      'bc',
      'Enter',
      'd',
      'Tab',
      'mg',
      'Enter',
    )
    for (const [row, name] of ['氨氮', 'a', 'bc', 'd'].entries())
      await cellReads(table, row, 0, name)
    await cellReads(table, 3, 1, 'mg')
  })

  test('jumps to the end of a long table and types there', async () => {
    await copyFromSpreadsheet(editor.page, READINGS)
    await typist.press('Control+v', 'Control+ArrowDown', ...TO_VALUE, '9.9', 'Enter', '7', 'Enter')
    await cellReads(table, READINGS.length, 3, '7')
    await cellReads(table, READINGS.length - 1, 3, '9.9')
  })

  test('chooses from a list with the keys that a list knows', async () => {
    await copyFromSpreadsheet(editor.page, TWO)
    await typist.press('Control+v', ...TO_VALUE, 'ArrowRight', 'Enter', 'ArrowDown', 'Enter')
    await typist.press('Enter', 'ArrowUp', 'Escape', 'Enter', 'ArrowDown', 'Tab')
    await cellReads(table, 0, 4, '否')
    await cellReads(table, 1, 4, '否')
  })

  test('takes back what was typed last', async () => {
    await copyFromSpreadsheet(editor.page, TWO)
    await typist.press('Control+v', ...TO_VALUE, '5', 'Enter', '6', 'ArrowUp', 'Control+z')
    await cellReads(table, 1, 3, '0.02')
    await cellReads(table, 0, 3, '5')
  })
})
