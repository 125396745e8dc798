'use client'

import { useLayoutEffect, type RefObject } from 'react'

/** Heights in the grid, in pixels. */
export const ROW_HEIGHT = 36
export const HEADING_HEIGHT = 44

/**
 * The grid keeps only the rows in sight on the page, and draws those that it scrolls to when the
 * browser tells of the scrolling: a frame later, or once it has been measured. What is typed until
 * then would go nowhere. So the row that the cursor comes to is scrolled to here, and the grid hears
 * of every scrolling behind the key that caused it. Returns what to call with the cursor's row.
 */
export const useCellInSight = (frame: RefObject<HTMLElement | null>) => {
  useLayoutEffect(() => {
    let heard = ''
    const tell = () => {
      const sheet = sheetIn(frame)
      const now = sheet ? `${sheet.scrollLeft},${sheet.scrollTop}` : ''
      if (now !== heard) sheet?.dispatchEvent(new Event('scroll'))
      heard = now
    }
    // At the window, behind the grid's own listener at the document.
    window.addEventListener('keydown', tell)
    return () => window.removeEventListener('keydown', tell)
  }, [frame])
  return (row: number | undefined): void => {
    const sheet = sheetIn(frame)
    if (!sheet || row === undefined) return
    sheet.scrollTop = nearest(row, sheet)
    sheet.dispatchEvent(new Event('scroll'))
  }
}

const sheetIn = (frame: RefObject<HTMLElement | null>) =>
  frame.current?.querySelector('.dsg-container')

/** Where to scroll to see the row, going no further than needed. */
const nearest = (row: number, { scrollTop, clientHeight }: Element): number => {
  const highest = row * ROW_HEIGHT
  const lowest = highest + ROW_HEIGHT + HEADING_HEIGHT - clientHeight
  return Math.min(highest, Math.max(lowest, scrollTop))
}
