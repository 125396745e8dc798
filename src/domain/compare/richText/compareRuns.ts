import { canonical } from '../../canonical.ts'
import type { Segment, Setting } from '../Difference.ts'
import { compareTexts } from '../segments.ts'
import { textOf, type Run } from './runs.ts'

/** Two wordings of a block, with how their words are set and where they lead. */
export const compareRuns = (before: readonly Run[], after: readonly Run[]): Segment[] => {
  const places = { before: 0, after: 0 }
  return compareTexts(textOf(before), textOf(after)).flatMap(({ change, text }) => {
    const { before: b, after: a } = places
    if (change !== 'inserted') places.before += text.length
    if (change !== 'deleted') places.after += text.length
    const [earlier, later] = [cut(before, b, text.length), cut(after, a, text.length)]
    if (change !== 'kept') return (change === 'deleted' ? earlier : later).map(as(change))
    return keptSegments(earlier, later)
  })
}

/** Whether nothing has changed, neither words nor how they are set. */
export const isUnchanged = (segments: readonly Segment[]): boolean =>
  segments.every(({ change, was }) => change === 'kept' && !was)

/** The runs of so many characters from a place onwards. */
const cut = (runs: readonly Run[], from: number, length: number): Run[] => {
  let start = 0
  return runs.flatMap(({ text, ...set }) => {
    const [first, last] = [Math.max(0, from - start), from + length - start]
    start += text.length
    const part = last > 0 ? text.slice(first, last) : ''
    return part ? [{ text: part, ...set }] : []
  })
}

const as =
  (change: Segment['change']) =>
  (run: Run): Segment => ({ change, ...run })

/** The same words twice, cut wherever one of them is set otherwise than the words before it. */
const keptSegments = (before: readonly Run[], after: readonly Run[]): Segment[] => {
  const ends = [...new Set([...endsOf(before), ...endsOf(after)])].toSorted((a, b) => a - b)
  return ends.flatMap((end, index) => {
    const from = ends[index - 1] ?? 0
    const [was, is] = [before, after].map((runs) => cut(runs, from, end - from)[0])
    if (!is) return []
    const isSame = canonical(was?.setting ?? PLAIN) === canonical(is.setting ?? PLAIN)
    return [{ change: 'kept' as const, ...is, ...(!isSame && { was: was?.setting ?? PLAIN }) }]
  })
}

const endsOf = (runs: readonly Run[]): number[] => {
  let end = 0
  return runs.map(({ text }) => (end += text.length))
}

const PLAIN: Setting = { emphases: [] }
