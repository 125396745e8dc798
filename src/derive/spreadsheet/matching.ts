import { ownerColumn } from '../../domain/sheets/mapping.ts'
import { plainWords, withoutBrackets } from '../../domain/sheets/words.ts'
import type { PlannedColumn } from './plan.ts'

/** A field that a column of a file may hold, and what it may be called there. */
export interface Offered {
  /** The field's key, or `of:` and the key where it tells whose row it is. */
  id: string
  heading: string
  names: readonly string[]
}

/** What the columns of a planned sheet are called. */
export const offeredColumns = (columns: readonly PlannedColumn[]): Offered[] =>
  columns.map(({ key, field, heading, names }) => ({
    id: names ? ownerColumn(key) : key,
    heading,
    names: [heading, ...(names ? [] : [field.label, key])].flatMap(forms),
  }))

/** Whether a heading is exactly what one of them is called. */
export const isOffered = (offered: readonly Offered[]): ((heading: string) => boolean) => {
  const all = new Set(offered.flatMap(({ names }) => names))
  return (heading) => forms(heading).some((form) => all.has(form))
}

/**
 * Which field each column holds, by its heading: what is called the same, then what is called nearly so
 * and like nothing else. Each field is held by one column.
 */
export const matchHeadings = (
  headings: readonly string[],
  offered: readonly Offered[],
): (string | null)[] => {
  const matched = new Map<number, string>()
  const isFree = ({ id }: Offered) => ![...matched.values()].includes(id)
  for (const [at, heading] of headings.entries()) {
    const said = headingForms(heading)
    const found = offered
      .filter(isFree)
      .find(({ names }) => said.some((form) => names.includes(form)))
    if (found) matched.set(at, found.id)
  }
  for (const [at, heading] of headings.entries()) {
    if (matched.has(at)) continue
    const found = onlyAlike(heading, offered.filter(isFree))
    if (found) matched.set(at, found.id)
  }
  return headings.map((_, at) => matched.get(at) ?? null)
}

/** 经费/预算（万元）: the whole, and its last level. */
const headingForms = (heading: string): string[] => [
  ...forms(heading),
  ...forms(heading.split('/').at(-1) ?? ''),
]

const forms = (text: string): string[] => {
  const plain = plainWords(text)
  return [...new Set([plain, withoutBrackets(plain)])].filter(Boolean)
}

const onlyAlike = (heading: string, offered: readonly Offered[]): Offered | undefined => {
  const likely = offered
    .map((one) => ({ one, share: Math.max(...one.names.map((name) => alike(heading, name))) }))
    .filter(({ share }) => share >= LIKELY)
    .sort((a, b) => b.share - a.share)
  const [first, second] = likely
  return first && first.share !== second?.share ? first.one : undefined
}

const LIKELY = 0.7

/** How much of both is common to them and in the same order, from 0 to 1. */
const alike = (heading: string, name: string): number => {
  const [one, other] = [[...withoutBrackets(plainWords(heading))], [...name]]
  let before = Array<number>(other.length + 1).fill(0)
  for (const letter of one) {
    const now = [0]
    for (const [at, its] of other.entries()) {
      const longest = Math.max(before[at + 1] ?? 0, now[at] ?? 0)
      now.push(letter === its ? (before[at] ?? 0) + 1 : longest)
    }
    before = now
  }
  return (2 * (before.at(-1) ?? 0)) / Math.max(one.length + other.length, 1)
}
