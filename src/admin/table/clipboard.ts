/**
 * The cells that a spreadsheet put on the clipboard: tabs between cells, lines between rows. A cell
 * with a line break or a tab in it comes in quotation marks, its own ones doubled.
 */
export const readClipboard = (text: string): string[][] => {
  const lines: string[][] = [[]]
  const end = text.replace(/\r?\n$/, '')
  for (const [, quoted, plain = '', after] of end.matchAll(CELL)) {
    const cell = quoted === undefined ? plain : quoted.slice(1, -1).replaceAll('""', '"')
    lines.at(-1)?.push(cell.trim())
    if (after === '') break
    if (after !== '\t') lines.push([])
  }
  return lines
}

/** A quoted or a plain cell, and what ends it. A quotation mark inside a plain cell is just one. */
const CELL = /("(?:[^"]|"")*"(?=\t|\r?\n|$))?([^\t\r\n]*)(\t|\r?\n|$)/g
