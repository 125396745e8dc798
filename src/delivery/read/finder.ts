import type pg from 'pg'
import { coded } from '../answer/coded.ts'
import type { Reading } from './reading.ts'

/** Reads what statements find; those asked often stay prepared on each connection. */
export const finder = (pool: Pick<pg.Pool, 'query'>): Reading['find'] => {
  const names = new Map<string, string>()
  const nameOf = (text: string): string | undefined => {
    const known = names.get(text)
    if (known !== undefined || names.size >= MOST) return known
    const name = `common ${names.size}`
    names.set(text, name)
    return name
  }
  return async <Found>({ text, values, isCommon }: Parameters<Reading['find']>[0]) => {
    const name = isCommon ? nameOf(text) : undefined
    const asked = { text, values, ...(name && { name }) }
    const { rows } = await pool.query<{ found: Found }>(asked).catch(refuseCharacters)
    return rows[0]?.found as Found
  }
}

/** Every connection keeps a plan of each; the forms that sites ask are few. */
const MOST = 200

/** What a reader wrote may hold characters that no text of Postgres can, such as U+0000. */
const refuseCharacters = (error: { code?: string }): never => {
  throw error.code !== undefined && NO_TEXT.has(error.code)
    ? coded('BAD_INPUT', '参数中有不能使用的字符')
    : error
}

const NO_TEXT = new Set(['22021', '22P05'])
