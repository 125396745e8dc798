import type { SheetRow } from '../../domain/sheets/grid.ts'

/** A sheet of a file while it is read: its rows come one by one, those in which nothing stands left out. */
export interface ReadSheet {
  name: string
  hidden?: true
  rows: AsyncIterable<SheetRow> | Iterable<SheetRow>
}

/** Gives the sheets of a file, one after the other; the rows of one are read before the next is asked for. */
export type SheetReader = (data: Buffer) => AsyncIterable<ReadSheet>
