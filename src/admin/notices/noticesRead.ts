/** Tells the bell that notices were read on this page. */
export const sayNoticesRead = () => window.dispatchEvent(new Event(NAME))

/** @returns how to listen no more */
export const onNoticesRead = (hear: () => void): (() => void) => {
  window.addEventListener(NAME, hear)
  return () => window.removeEventListener(NAME, hear)
}

const NAME = 'gongkai:notices-read'
