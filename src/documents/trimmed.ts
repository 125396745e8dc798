import type { Line, Run } from './Block.ts'

/** Without the spaces, wide and unbreakable ones too, that push a line to its place on paper. */
export const trimmed = (line: Line): Run[] => {
  const from = line.findIndex(({ text }) => text.trim())
  const to = line.findLastIndex(({ text }) => text.trim())
  return line.slice(Math.max(from, 0), to + 1).map((run, index, kept) => ({
    ...run,
    text: edges(run.text, index === 0, index === kept.length - 1),
  }))
}

const edges = (text: string, isFirst: boolean, isLast: boolean): string => {
  const started = isFirst ? text.trimStart() : text
  return isLast ? started.trimEnd() : started
}
