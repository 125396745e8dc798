import type { HistoryLine } from './CaseState.ts'

/** A line of the history as it is read: what one person did, saving several times taken as one. */
export interface TimelineEntry extends HistoryLine {
  /** How often it was done in a row. */
  times: number
  /** The first and the last revision that it made or was about. */
  revisions?: { first: number; last: number }
  /** The names of the fields that were changed. */
  fields: readonly string[]
}

/** The history, the latest first. What somebody saved again and again is one entry. */
export const timelineOf = (history: readonly HistoryLine[]): TimelineEntry[] => {
  const entries: TimelineEntry[] = []
  for (const line of history.toSorted((a, b) => (a.at < b.at ? 1 : -1))) {
    const later = entries.at(-1)
    if (later && isSameWork(later, line)) entries.splice(-1, 1, joined(later, line))
    else entries.push(entryOf(line))
  }
  return entries
}

/** What the words of an act are: an opinion, or why it was done. */
export const wordsKind = (act: string): string =>
  OPINIONS.has(act) ? '意见' : act === 'return' ? '退回理由' : NOTES.has(act) ? '说明' : '理由'

const OPINIONS = new Set(['approve', 'sign'])
const NOTES = new Set([
  'amend',
  'restate',
  'submit',
  'plan',
  'takeOver',
  'schedule',
  'unschedule',
  'publish',
  'remind',
  'failSchedule',
])

const entryOf = ({ fields = [], ...line }: HistoryLine): TimelineEntry => ({
  ...line,
  times: 1,
  fields,
  ...(line.revision && { revisions: { first: line.revision, last: line.revision } }),
})

const isSameWork = (later: HistoryLine, earlier: HistoryLine): boolean =>
  later.act === 'save' &&
  earlier.act === 'save' &&
  later.by === earlier.by &&
  later.for === earlier.for

const joined = (later: TimelineEntry, line: HistoryLine): TimelineEntry => {
  const earlier = entryOf(line)
  const last = later.revisions?.last ?? earlier.revisions?.last
  const first = earlier.revisions?.first ?? later.revisions?.first
  return {
    ...later,
    times: later.times + 1,
    fields: [...new Set([...earlier.fields, ...later.fields])],
    ...(first && last && { revisions: { first, last } }),
  }
}
