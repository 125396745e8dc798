import { createHash } from 'node:crypto'

/**
 * The name under which connections keep a statement prepared, so that Postgres plans it once. It
 * follows from the text: Next's bundle has its own copy of this module and shares our connections.
 * Undefined once there are too many to keep; what we ask again and again are a few dozen.
 */
export const preparedName = (text: string): string | undefined => {
  const known = names.get(text)
  if (known !== undefined || names.size >= MOST) return known
  const name = createHash('sha1').update(text).digest('base64url')
  names.set(text, name)
  return name
}

const names = new Map<string, string>()

/** Every connection keeps a plan of each. */
const MOST = 200
