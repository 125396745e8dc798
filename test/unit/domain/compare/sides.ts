import type {
  BlockDifference,
  Grid,
  Segment,
  Setting,
} from '../../../../src/domain/compare/index.ts'

export type Side = 'before' | 'after'

/** The words of one side of a comparison. */
export const wordsOf = (segments: readonly Segment[], side: Side): string =>
  runsOf(segments, side)
    .map(({ text }) => text)
    .join('')

/** The same, with how they are set; neighbours that are set alike are one. */
export const runsOf = (segments: readonly Segment[], side: Side) => {
  const runs: { text: string; setting: Setting }[] = []
  for (const { change, text, setting, was } of segments) {
    if (change === (side === 'before' ? 'inserted' : 'deleted')) continue
    const own = (side === 'before' && was) || setting || { emphases: [] }
    const last = runs.at(-1)
    if (last && JSON.stringify(last.setting) === JSON.stringify(own)) last.text += text
    else runs.push({ text, setting: own })
  }
  return runs
}

/** The blocks of one side, as what they are and what they say. */
export const blocksOf = (blocks: readonly BlockDifference[], side: Side) =>
  blocks
    .filter(({ change }) => change !== (side === 'before' ? 'inserted' : 'deleted'))
    .map(({ shape, was, segments, grid }) =>
      grid
        ? { rows: rowsOf(grid, side) }
        : { shape: side === 'before' && was ? was : shape, runs: runsOf(segments, side) },
    )

/** The rows of one side, in the order in which they stood there. */
export const rowsOf = ({ columns, rows }: Grid, side: Side): string[][] => {
  const absent = side === 'before' ? 'inserted' : 'deleted'
  return rows
    .filter((row) => row[side] !== undefined)
    .toSorted((a, b) => Number(a[side]) - Number(b[side]))
    .map(({ cells }) =>
      cells
        .filter((_, at) => columns[at]?.change !== absent)
        .map((segments) => wordsOf(segments, side)),
    )
}

/** A text as it reads with its changes: [-deleted-]{+inserted+}. */
export const marked = (segments: readonly Segment[]): string =>
  segments
    .map(({ change, text }) =>
      change === 'kept' ? text : change === 'deleted' ? `[-${text}-]` : `{+${text}+}`,
    )
    .join('')
