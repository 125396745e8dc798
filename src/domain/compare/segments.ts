import { diffArrays } from 'diff'
import type { Segment } from './Difference.ts'

/**
 * Two wordings of one text as stretches that were kept, deleted and inserted, in the order in which
 * they are read. Words and figures are taken whole: 1,200 that became 1,350 is one change. Kept and
 * deleted make up the earlier text, kept and inserted the later one.
 */
export const compareTexts = (before: string, after: string): Segment[] => {
  if (before === after) return segments(['kept', after])
  const found = diffArrays(wordsOf(before), wordsOf(after), { maxEditLength: MOST_EDITS })
  if (!found) return replaced(before, after)
  const changes = found.map(({ added, removed, value }): Stretch => {
    return [added ? 'inserted' : removed ? 'deleted' : 'kept', value.join('')]
  })
  return pruned(withoutIslands(inTurns(changes)))
}

/** All of the earlier text deleted, all of the later one inserted. */
export const replaced = (before: string, after: string): Segment[] =>
  segments(['deleted', before], ['inserted', after])

type Stretch = readonly [Segment['change'], string]

const segments = (...stretches: Stretch[]): Segment[] =>
  stretches.filter(([, text]) => text !== '').map(([change, text]) => ({ change, text }))

/** Beyond so many changed words nobody reads them one by one. */
const MOST_EDITS = 1500

const WORDS = new Intl.Segmenter('zh', { granularity: 'word' })

/** Clause by clause: the segmenter copies all of the text that it is given for each of its words. */
const wordsOf = (text: string): string[] =>
  (text.match(CLAUSES) ?? []).flatMap((clause) =>
    Array.from(WORDS.segment(clause), ({ segment }) => segment),
  )

const CLAUSES = /[^，。；：、！？\s]{1,100}|[，。；：、！？\s]/gu

/** What was deleted and inserted in one place, and the kept text that follows. */
interface Turn {
  deleted: string
  inserted: string
  kept: string
}

const inTurns = (changes: readonly Stretch[]): Turn[] => {
  const turns: Turn[] = []
  for (const [change, text] of changes) {
    const last = turns.at(-1)
    if (last && (change === 'kept' || last.kept === '')) last[change] += text
    else turns.push({ deleted: '', inserted: '', kept: '', [change]: text })
  }
  return turns
}

/**
 * Takes kept stretches that are shorter than the changes on both sides into them: 2018年5月8日 that
 * became 2019年6月9日 is one change, not three.
 */
const withoutIslands = (turns: readonly Turn[]): Turn[] => {
  const read: Turn[] = []
  for (const turn of turns) {
    let next = turn
    for (let last = read.at(-1); last && isIsland(last, next); last = read.at(-1)) {
      next = joined(last, next)
      read.pop()
    }
    read.push(next)
  }
  return read
}

const isIsland = (last: Turn, next: Turn): boolean =>
  last.kept !== '' && last.kept.length <= Math.min(sizeOf(last), sizeOf(next))

const sizeOf = ({ deleted, inserted }: Turn): number => Math.max(deleted.length, inserted.length)

const joined = (last: Turn, next: Turn): Turn => ({
  deleted: last.deleted + last.kept + next.deleted,
  inserted: last.inserted + last.kept + next.inserted,
  kept: next.kept,
})

/** Gives back what a deletion and the insertion in its place begin and end with alike. */
const pruned = (turns: readonly Turn[]): Segment[] => {
  const stretches = turns.flatMap(({ deleted, inserted, kept }): Stretch[] => {
    const head = sharedHead(deleted, inserted)
    const [cut, put] = [deleted.slice(head), inserted.slice(head)]
    const tail = sharedTail(cut, put)
    return [
      ['kept', deleted.slice(0, head)],
      ['deleted', cut.slice(0, cut.length - tail)],
      ['inserted', put.slice(0, put.length - tail)],
      ['kept', cut.slice(cut.length - tail) + kept],
    ]
  })
  return segments(...merged(stretches))
}

const merged = (stretches: readonly Stretch[]): Stretch[] => {
  const read: Stretch[] = []
  for (const [change, text] of stretches) {
    const last = read.at(-1)
    if (text === '') continue
    if (last?.[0] === change) read.splice(-1, 1, [change, last[1] + text])
    else read.push([change, text])
  }
  return read
}

const sharedHead = (one: string, other: string): number => {
  let length = 0
  while (length < one.length && length < other.length && one[length] === other[length]) length += 1
  while (length > 0 && (isWithin(one, length) || isWithin(other, length))) length -= 1
  return length
}

const sharedTail = (one: string, other: string): number => {
  let length = 0
  while (
    length < one.length &&
    length < other.length &&
    one.at(-length - 1) === other.at(-length - 1)
  )
    length += 1
  const cutsThrough = (text: string) => isWithin(text, text.length - length)
  while (length > 0 && (cutsThrough(one) || cutsThrough(other))) length -= 1
  return length
}

/** Whether a figure, a foreign word or one character would be cut in two there. */
const isWithin = (text: string, at: number): boolean =>
  at > 0 &&
  at < text.length &&
  (UNCUT.test(text.slice(at - 1, at + 1)) || (text.codePointAt(at - 1) ?? 0) > 0xffff)

const UNCUT = /^[\p{Nd}\p{Script=Latin}.,:/〇一二三四五六七八九十百千万亿-]{2}$/u
