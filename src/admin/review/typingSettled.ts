/**
 * Waits until what is being typed has reached the form: lists take in their last word and tables
 * their cell when they are left, rich text hands over its text when the browser is idle. The cursor
 * stays where it was.
 */
export const typingSettled = async (): Promise<void> => {
  const place = document.activeElement
  const isInput = place instanceof HTMLElement && place.matches('input, textarea')
  if (isInput) place.blur()
  await browserIdle()
  if (isInput && place.isConnected) place.focus({ preventScroll: true })
}

/** Idle callbacks run in the order in which they were asked for: the rich text's was asked before. */
const browserIdle = () =>
  new Promise<void>((resolve) => {
    const afterRendering = () => void setTimeout(resolve)
    if ('requestIdleCallback' in window) requestIdleCallback(afterRendering, { timeout: 600 })
    else setTimeout(afterRendering, 200)
  })
