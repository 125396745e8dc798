import type { Payload } from 'payload'
import { readerOf } from '../../actions/reasonsAgainst.ts'
import { EDITION_KINDS, type EditionKind } from '../../domain/amendments.ts'

/** An edition as the office sees it, whether or not the public may still read it. */
interface EditionRow {
  no: number
  at: Date
  kind: EditionKind
  note: string | null
  revision: number
}

/** The editions of an item, the newest first. */
export const readEditions = async (payload: Payload, id: string) => {
  const rows = await readerOf(payload)<EditionRow>(
    `select no, published_at as at, kind, note, revision
     from editorial.worded_editions where entry = $1 order by no desc`,
    [id],
  )
  return rows.map(({ at, ...edition }) => ({
    ...edition,
    at: at.toISOString(),
    kindName: EDITION_KINDS[edition.kind],
  }))
}
