import type { Doubt, Remark } from './doubt.ts'

/** A remark with the place that it is about. */
export interface Found extends Remark {
  path: string
  /** What doubts are counted in: a field, a column, a part of a file. */
  within: string
  place: string
  row?: number
  /** Everything of this code within the place is one doubt. */
  isWhole?: true
  /** What the remark is about, as it stands: goes into the key and nowhere else. */
  words: string
}

/** Makes a text into one that tells nothing of it; the same text always into the same. */
export type Hash = (text: string) => string

/**
 * What was found, as the doubts that people look at one by one: the same words in the same place are
 * one, however often they stand there, and a column's or a page's telephone numbers are one together.
 */
export const gathered = (found: readonly Found[], hash: Hash): Doubt[] => {
  const groups = new Map<string, [Found, ...Found[]]>()
  for (const one of found) {
    const name = JSON.stringify([one.code, one.within, one.isWhole ? null : one.words])
    const group = groups.get(name)
    if (group) group.push(one)
    else groups.set(name, [one])
  }
  return [...groups.values()].map((group) => doubtOf(group, hash))
}

const doubtOf = (group: readonly [Found, ...Found[]], hash: Hash): Doubt => {
  const [{ code, gravity, path, within, place, says, isWhole, ...first }] = group
  const excerpts = [...new Set(group.map(({ excerpt }) => excerpt))]
  return {
    code,
    gravity,
    path,
    place: place + rowsOf(group),
    times: group.length,
    excerpt: listed(excerpts),
    says,
    ...(first.instead !== undefined &&
      !(isWhole && excerpts.length > 1) && { instead: first.instead }),
    ...(first.except && { except: first.except }),
    ...(first.source !== undefined && { source: first.source }),
    key: hash(JSON.stringify([code, within, ...group.map(({ words }) => words).sort()])),
  }
}

const rowsOf = (group: readonly Found[]): string => {
  const rows = [...new Set(group.flatMap(({ row }) => row ?? []))].map(String)
  return rows.length > 0 ? `第 ${listed(rows)} 行` : ''
}

const listed = (words: readonly string[]): string =>
  words.length > SHOWN
    ? `${words.slice(0, SHOWN).join('、')} 等 ${words.length} 处`
    : words.join('、')

const SHOWN = 3
