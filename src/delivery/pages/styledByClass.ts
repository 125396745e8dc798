/**
 * Published HTML with classes for its few styles: pages forbid styles in place, which is how a page
 * that was tampered with would dress up.
 */
export const styledByClass = (html: string): string =>
  html.replace(TAG, (tag) =>
    tag.replace(STYLE, (_, style: string) => {
      const classes = style.split(';').flatMap(classOf)
      return classes.length > 0 ? ` class="${classes.join(' ')}"` : ''
    }),
  )

/** What was sanitised holds no angle bracket in an attribute. */
const TAG = /<[a-z][^<>]*>/g
const STYLE = / style="([^"]*)"/

const classOf = (declaration: string): string[] => {
  const [property = '', value = ''] = declaration.split(':').map((part) => part.trim())
  if (property === 'text-align') return [`align-${value}`]
  return property === 'padding-inline-start' ? [indentOf(value)] : []
}

/** The class that sets something in by some levels. */
export const indented = (levels: number): string => `indent-${Math.min(levels, MOST_LEVELS)}`

const indentOf = (width: string): string =>
  indented(Math.round(Number.parseFloat(width) / (width.endsWith('px') ? 40 : 2.5)))

const MOST_LEVELS = 8

/** The rules of these classes. */
export const CLASS_RULES = [
  ...['left', 'right', 'center', 'justify', 'start', 'end'].map(
    (side) => `.align-${side}{text-align:${side}}`,
  ),
  ...Array.from(
    { length: MOST_LEVELS },
    (_, at) => `.indent-${at + 1}{padding-inline-start:${(at + 1) * 1.5}rem}`,
  ),
].join('')
