import { createInterface } from 'node:readline'
import type { SheetRow } from '../../domain/sheets/grid.ts'
import type { Place, UnreadableCode } from '../../domain/sheets/unreadable.ts'
import { projectFile } from '../../server/project.ts'
import { endOf, readingProcess, whyEnded, type Limits } from '../readingProcess.ts'
import { SheetTrouble } from './SheetTrouble.ts'

/** What the process that reads a file says, line by line. */
export type SheetLine =
  | { sheet: { name: string; hidden?: true } }
  | { rows: readonly SheetRow[] }
  | { end: true }
  | { trouble: UnreadableCode; place: Place }

/** A page of a sheet's rows; the first page of each sheet may have none. */
export interface SheetPage {
  /** Counted from zero. */
  at: number
  name: string
  hidden: boolean
  rows: readonly SheetRow[]
}

const LIMITS: Limits = { seconds: 300, megabytes: 768 }

/**
 * Reads the rows of a spreadsheet in a process of its own, which knows no secret of the house and is
 * ended when it takes too long or too much. It reads no further than its pages are taken: however long
 * the file, neither process holds more than a few of them.
 * @throws SheetTrouble
 */
export async function* readSheetsApart(
  data: Buffer,
  fileName: string,
  limits: Limits = LIMITS,
): AsyncIterable<SheetPage> {
  const child = readingProcess(
    projectFile('src/attachments/sheets/sheetProcess.ts'),
    [fileName],
    limits,
  )
  const ending = endOf(child)
  ending.catch(() => {})
  // A reader that has given up takes no more of the file: how it ended says why.
  child.stdin?.on('error', () => {})
  child.stdin?.end(data)
  let page: Omit<SheetPage, 'rows'> = { at: -1, name: '', hidden: false }
  let isWhole = false
  try {
    for await (const line of createInterface({ input: child.stdout as NodeJS.ReadableStream })) {
      const said = JSON.parse(line) as SheetLine
      if ('trouble' in said) throw new SheetTrouble(said.trouble, said.place)
      if ('sheet' in said) {
        const { name, hidden = false } = said.sheet
        page = { at: page.at + 1, name, hidden }
        yield { ...page, rows: [] }
      }
      if ('rows' in said) yield { ...page, rows: said.rows }
      if ('end' in said) isWhole = true
    }
    if (!isWhole) throw new SheetTrouble(troubleOf(whyEnded(await ending)))
  } finally {
    child.kill('SIGKILL')
  }
}

const troubleOf = (why: ReturnType<typeof whyEnded>): UnreadableCode =>
  why === 'tooSlow' || why === 'tooLarge' ? why : 'broken'
