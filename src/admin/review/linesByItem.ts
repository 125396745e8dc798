import type { ChecklistLine, ItemOfCase } from './CaseState.ts'

/** Lines about one item of a case: about the page's own, or about the case, when no item is named. */
interface LinesOfItem {
  item?: ItemOfCase
  lines: readonly ChecklistLine[]
}

/**
 * The checklist of a case item by item, the page's own first. What the case itself lacks stands on
 * every page of it; the title with which the server begins a line stands above them.
 */
export const linesByItem = (
  issues: readonly ChecklistLine[],
  own: string,
  together: readonly ItemOfCase[],
): LinesOfItem[] => {
  const isHere = ({ item, path }: ChecklistLine) =>
    item === undefined || item === own || OF_THE_CASE.has(path.split('.')[0] ?? path)
  const here = issues.filter(isHere)
  const others = together.filter(({ id }) => id !== own)
  return [
    { lines: here.map((line) => withoutTitle(line, titleOf(own, together))) },
    ...others.map((item) => ({
      item,
      lines: issues
        .filter((line) => !isHere(line) && line.item === item.id)
        .map((line) => withoutTitle(line, item.title)),
    })),
  ].filter(({ lines }) => lines.length > 0)
}

/** What is asked of the case: its plan, and the interpretation drafted with its document. */
const OF_THE_CASE = new Set(['plan', 'interpretation'])

const titleOf = (id: string, together: readonly ItemOfCase[]): string =>
  together.find((item) => item.id === id)?.title ?? ''

const withoutTitle = (line: ChecklistLine, title: string): ChecklistLine => ({
  ...line,
  message: line.message.replace(`《${title}》的`, '').replace(`《${title}》`, ''),
})
