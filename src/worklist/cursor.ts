/** After what a page begins. */
export interface Cursor {
  /** What the heap is ordered by, as Postgres writes it. */
  key: string
  line: string
}

/** As it stands in addresses; nothing to be read by people. */
export const writeCursor = ({ key, line }: Cursor): string =>
  Buffer.from(JSON.stringify([key, line])).toString('base64url')

/** @returns undefined when the text is no cursor of ours */
export const readCursor = (text: string): Cursor | undefined => {
  try {
    const [key, line] = JSON.parse(Buffer.from(text, 'base64url').toString()) as unknown[]
    return KEY.test(String(key)) && UUID.test(String(line))
      ? { key: String(key), line: String(line) }
      : undefined
  } catch {
    return undefined
  }
}

/** A day or a moment of Postgres, or its end of all days. */
const KEY = /^(infinity|\d{4,6}-\d\d-\d\d( \d\d:\d\d:\d\d(\.\d{1,6})?[+-]\d\d(:\d\d){0,2})?)$/
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
