/** The event by which a table is asked to show one of its cells; its detail is `row.column`. */
export const SEEK_CELL = 'seekcell'

/** Brings the field that a remark is about into view and puts the cursor there. */
export const seekField = (path: string): void => {
  const whole = frameOf(path)
  const [key = '', ...inside] = path.split('.')
  const frame = whole ?? frameOf(key)
  if (!frame) return
  const cell = whole ? [] : inside
  const folded = frame.closest('details')
  if (folded) folded.open = true
  frame.scrollIntoView({ block: 'center' })
  const seek = new CustomEvent(SEEK_CELL, { detail: cell.join('.'), cancelable: true })
  const isTaken = cell.length > 0 && !frame.dispatchEvent(seek)
  if (!isTaken) frame.querySelector<HTMLElement>(FOCUSABLE)?.focus({ preventScroll: true })
}

const frameOf = (key: string): Element | null => {
  const name = CSS.escape(key)
  const own = document.querySelector(`[data-field="${name}"]`)
  return own ?? document.querySelector(`[data-label-of="${name}"]`)?.closest('.field-type') ?? null
}

const FOCUSABLE = [
  'input:not([type=hidden]):not([tabindex="-1"]):not(:disabled)',
  'select:not(:disabled)',
  'textarea:not(:disabled)',
  '[contenteditable=true]',
  'button:not(:disabled)',
  'a[href]',
].join(',')
