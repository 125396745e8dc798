/** A Markdown table; cells keep to their column whatever they hold. */
export const markdownTable = (
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): string =>
  [headings, headings.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map(inCell).join(' | ')} |`)
    .join('\n')

export const code = (text: string): string => `\`${text}\``

/** The parts of a page, with a blank line between them; what is empty is left out. */
export const parts = (...texts: readonly (string | undefined)[]): string =>
  `${texts.filter((text) => text !== undefined && text !== '').join('\n\n')}\n`

const inCell = (text: string): string =>
  text
    .replaceAll('\\', '\\\\')
    .replaceAll('|', '\\|')
    .replace(/[<>*]/g, '\\$&')
    .replace(/\s*\n\s*/g, ' ')
