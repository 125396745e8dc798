/**
 * Does something once what is being typed has reached the form: lists take in their last word and
 * tables their cell when they are left. The cursor stays where it was.
 */
export const afterTyping = (act: () => void): void => {
  const place = document.activeElement
  const isInput = place instanceof HTMLElement && place.matches('input, textarea')
  if (isInput) place.blur()
  setTimeout(() => {
    if (isInput && place.isConnected) place.focus({ preventScroll: true })
    act()
  })
}
