import type { Freshness } from './Freshness.ts'
import type { Listener } from './listen.ts'
import type { Standing } from './standing.ts'

interface Watching {
  /** How far the database has come that answers are read from. */
  readStanding: () => Promise<Standing>
  /** Hears of publications where they are made; absent when that database is out of reach. */
  listen?: (listener: Listener) => { close: () => Promise<void> }
}

/** A watch over what the public sees. */
export interface Watch {
  freshness: Freshness
  /** Whether the last look found the database. */
  isReading: () => boolean
  /** Looks once; afterwards freshness is known if the database answers. */
  look: () => Promise<void>
  progress: () => Progress
  close: () => Promise<void>
}

/** How far the database that is read has come along the feed. */
export interface Progress {
  position: bigint
  /** Changes that were heard of and are not there yet. */
  behind: bigint
  /** Since when some are missing; in milliseconds of `Date.now()`. */
  behindSince?: number
}

/**
 * Follows the changes of what the public sees. News only wakes it: what counts is how far the
 * database has come that answers are read from, which may lag behind the one where they are made.
 * From the news until that database has them nothing is kept; without news it looks by itself.
 */
export const watchChanges = ({ readStanding, listen }: Watching): Watch => {
  const freshness = { age: 0, isKnown: false }
  let heard = 0n
  let behindSince: number | undefined
  let seen: Standing | undefined
  let looking: Promise<void> | undefined
  let timer: NodeJS.Timeout | undefined
  let isClosed = false
  let isReading = false

  const forget = (): void => {
    freshness.age += 1
    freshness.isKnown = false
  }

  const compare = (now: Standing): void => {
    const isSame = seen?.position === now.position && seen.catalogue === now.catalogue
    if (!isSame) forget()
    seen = now
    if (now.position < heard) behindSince ??= Date.now()
    else {
      behindSince = undefined
      freshness.isKnown = true
    }
  }

  const lookOnce = async (): Promise<void> => {
    clearTimeout(timer)
    const begunAt = freshness.age
    const standing = await readStanding().catch(() => undefined)
    const isOvertaken = freshness.age !== begunAt
    isReading = standing !== undefined
    if (!standing) forget()
    else if (!isOvertaken) compare(standing)
    if (isClosed) return
    timer = setTimeout(look, isOvertaken ? 0 : freshness.isKnown ? CALM : HURRY)
  }

  const look = (): Promise<void> =>
    (looking ??= lookOnce().finally(() => {
      looking = undefined
    }))

  const listening = listen?.(({ position, isAnew }) => {
    forget()
    if (isAnew || position > heard) heard = position
    void look()
  })

  return {
    freshness,
    isReading: () => isReading,
    look,
    progress: () => {
      const position = seen?.position ?? 0n
      const behind = behindSince === undefined ? 0n : heard - position
      return { position, behind, ...(behindSince !== undefined && { behindSince }) }
    },
    close: async () => {
      isClosed = true
      clearTimeout(timer)
      await listening?.close()
      await looking
    },
  }
}

/** Milliseconds between looks when all is known, and while the database lags or is gone. */
const CALM = 1_000
const HURRY = 100
