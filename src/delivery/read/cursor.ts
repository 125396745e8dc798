import { badInput } from '../answer/coded.ts'

/**
 * A place in a list: the moment by which items are listed, to the microsecond, and the item's id.
 * New items push nothing out of place, so nothing is skipped or repeated.
 */
export interface Place {
  listedAt: string
  id: string
}

/** The place as readers carry it from page to page; its form may change. */
export const cursorOf = ({ listedAt, id }: Place): string =>
  Buffer.from(`${listedAt} ${id}`).toString('base64url')

/** @throws GraphQLError BAD_INPUT when the text is no cursor of ours */
export const placeAt = (cursor: string): Place => {
  const text = Buffer.from(cursor, 'base64url').toString()
  const [, listedAt, id] = PLACE.exec(text) ?? []
  if (listedAt && id && !Number.isNaN(Date.parse(listedAt))) return { listedAt, id }
  throw badInput('游标无效，请用上一页给出的 endCursor')
}

const PLACE =
  /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,6})?[+-]\d{2}:\d{2}) ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/
