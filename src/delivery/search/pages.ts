import { markOf } from '../asked/markOf.ts'
import { badInput } from '../answer/coded.ts'
import { MOST_SHOWN, type SearchAsked } from './statement.ts'

/**
 * Where a page of a search begins. The cursor carries its place and the mark of its question.
 * @throws GraphQLError BAD_INPUT when the cursor is none of ours or of another search
 */
export const offsetOf = (asked: SearchAsked): number => {
  if (typeof asked.after !== 'string') return 0
  const [, place, mark] = CURSOR.exec(Buffer.from(asked.after, 'base64url').toString()) ?? []
  if (place === undefined) throw badInput('after', '不是检索结果的游标，请用上一页给出的 endCursor')
  if (mark !== markOfSearch(asked)) {
    throw badInput('after', '这是另一次检索的游标；检索内容或条件改变后须从第一页看起')
  }
  const offset = Number(place)
  if (offset < MOST_SHOWN) return offset
  throw badInput('after', `检索结果只能翻看前 ${MOST_SHOWN} 条，请补充检索内容或者条件`)
}

/** The cursor of the place after so many items; null where nobody may look further. */
export const cursorAfter = (asked: SearchAsked, offset: number): string =>
  Buffer.from(`search ${offset} ${markOfSearch(asked)}`).toString('base64url')

const CURSOR = /^search (\d{1,6}) ([\w-]{12})$/

const markOfSearch = (asked: SearchAsked): string => markOf(asked, asked.query, asked.sort)
