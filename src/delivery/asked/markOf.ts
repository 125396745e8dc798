import { createHash } from 'node:crypto'
import type { ListAsked } from './ListAsked.ts'

/**
 * The mark of a list, which its cursors carry: a place among the items of one list says nothing of
 * another's. `more` is what the list depends on beside what every list is narrowed by.
 */
export const markOf = (
  { column, unit, filter, publishedFrom, publishedTo }: ListAsked,
  ...more: readonly unknown[]
): string =>
  createHash('sha256')
    .update(JSON.stringify([...more, column, unit, filter, publishedFrom, publishedTo]))
    .digest('base64url')
    .slice(0, 12)
