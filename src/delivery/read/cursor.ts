import { badInput } from '../answer/coded.ts'
import type { ListAsked } from '../asked/ListAsked.ts'
import { markOf } from '../asked/markOf.ts'

/**
 * A place in a list: the moment by which items are listed, to the microsecond, and the item's id.
 * New items push nothing out of place, so nothing is skipped or repeated.
 */
export interface Place {
  listedAt: string
  id: string
}

/** The place as readers carry it from page to page, with the mark of its list; its form may change. */
export const cursorOf = ({ listedAt, id }: Place, mark: string): string =>
  Buffer.from(`${listedAt} ${id} ${mark}`).toString('base64url')

/** @throws GraphQLError BAD_INPUT when the text is no cursor of ours or of another list */
export const placeIn = (asked: ListAsked, cursor: string): Place => {
  const text = Buffer.from(cursor, 'base64url').toString()
  const [, listedAt, id, mark] = PLACE.exec(text) ?? []
  if (!listedAt || !id || Number.isNaN(Date.parse(listedAt))) {
    throw badInput('after', '不是列表的游标，请用上一页给出的 endCursor')
  }
  if (mark === markOf(asked)) return { listedAt, id }
  throw badInput('after', '这是另一个列表的游标；条件改变后须从第一页看起')
}

const PLACE =
  /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,6})?[+-]\d{2}:\d{2}) ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}) ([\w-]{12})$/
