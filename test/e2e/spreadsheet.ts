import type { Page } from 'playwright-core'

/** Copies rows as a spreadsheet does: the cells as text, and the table as it looks. */
export const copyFromSpreadsheet = (page: Page, rows: readonly (readonly string[])[]) => {
  const text = rows.map((cells) => cells.join('\t')).join('\r\n')
  const lines = rows.map(
    (cells) => `<tr>${cells.map((cell) => `<td>${shown(cell)}</td>`).join('')}</tr>`,
  )
  const html = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table>${lines.join('')}</table></html>`
  return page.evaluate(
    (kinds) =>
      navigator.clipboard.write([
        new ClipboardItem(
          Object.fromEntries(
            kinds.map(([type = '', body = '']) => [type, new Blob([body], { type })]),
          ),
        ),
      ]),
    [
      ['text/plain', `${text}\r\n`],
      ['text/html', html],
    ],
  )
}

/** In its look a spreadsheet rounds numbers: whoever pastes that has lost what was measured. */
const shown = (cell: string): string =>
  /^\d+\.\d{3,}$/.test(cell) ? Number(cell).toFixed(2) : cell
