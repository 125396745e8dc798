'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { askServer } from '../askServer.ts'

/** An answer that may go on: `next` is what the next page begins after; null on the last one. */
interface Page {
  next: string | null
}

interface Reading<Answer extends Page> {
  /** Where the list begins; another address is another list. */
  url: string
  /** Where it goes on after `next`. */
  urlAfter: (next: string) => string
  /** Where as much as was read of it is read anew; where it begins, when absent. */
  urlAgain?: (read: Answer) => string
  /** What was read and the page after it, as one. */
  joined: (read: Answer, more: Answer) => Answer
  /** The list is read anew whenever this changes. */
  moment?: number
}

/** A list that is read page after page; undefined until its first page is there. */
export const usePages = <Answer extends Page>(reading: Reading<Answer>) => {
  const { url, urlAfter, joined, moment = 0 } = reading
  const [read, setRead] = useState<Answer>()
  const [trouble, setTrouble] = useState<string>()
  const [isReading, setReading] = useState(true)
  const [attempt, setAttempt] = useState(0)
  const shown = useRef<{ url: string; read: Answer }>(undefined)

  useEffect(() => {
    let isWanted = true
    const { urlAgain } = reading
    const known = shown.current?.url === url ? shown.current.read : undefined
    setReading(true)
    void askServer<Answer>(known && urlAgain ? urlAgain(known) : url).then((answer) => {
      if (!isWanted) return
      setReading(false)
      setTrouble(answer.ok ? undefined : answer.message)
      setRead(answer.ok ? answer.body : undefined)
    })
    return () => {
      isWanted = false
    }
  }, [url, attempt, moment])

  useEffect(() => {
    shown.current = read && { url, read }
  }, [read])

  const readMore = () => {
    if (!read?.next) return
    setReading(true)
    void askServer<Answer>(urlAfter(read.next)).then((answer) => {
      setReading(false)
      if (!answer.ok) return setTrouble(answer.message)
      setTrouble(undefined)
      // What was begun meanwhile is another list.
      setRead((now) => (now === read ? joined(read, answer.body) : now))
    })
  }

  const readAgain = useCallback(() => setAttempt((count) => count + 1), [])
  return { read, trouble, isReading, readMore, readAgain }
}
