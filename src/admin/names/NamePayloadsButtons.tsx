'use client'

import { useEffect, type ReactNode } from 'react'
import { hiddenButInTheWay, nameless } from './nameless.ts'

/**
 * Payload leaves some of its buttons without a name, so that whoever listens to the page hears only
 * “button”. They get one as soon as they appear. Those that it hides from listeners are taken out of
 * the way of Tab, on which one would hear nothing at all.
 */
export const NamePayloadsButtons = ({ children }: { children: ReactNode }) => {
  useEffect(() => {
    let frame = 0
    const name = () => {
      frame = 0
      for (const [element, words] of nameless(document)) element.setAttribute('aria-label', words)
      for (const button of hiddenButInTheWay(document)) button.tabIndex = -1
    }
    const observer = new MutationObserver(() => {
      frame ||= requestAnimationFrame(name)
    })
    observer.observe(document.body, { childList: true, subtree: true })
    name()
    return () => {
      observer.disconnect()
      cancelAnimationFrame(frame)
    }
  }, [])
  return children
}
