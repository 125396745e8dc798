import { monitorEventLoopDelay } from 'node:perf_hooks'

/** A watch over whether this process keeps up with what it is asked. */
export interface LoopWatch {
  /** Counts a request; true when it had better be refused. */
  isTooMuch: () => boolean
  stop: () => void
}

/**
 * Refuses while the event loop comes round late, look after look, and many ask: then the processor
 * is what lacks, and whoever is refused at once costs least. A process that is only slow to wake, with
 * hardly anybody asking, refuses nobody.
 */
export const loopWatch = (): LoopWatch => {
  const delays = monitorEventLoopDelay({ resolution: 20 })
  delays.enable()
  let requests = 0
  let lateLooks = 0
  const look = (): void => {
    const isLate = delays.mean / NANOSECONDS > LATE && requests >= MANY
    lateLooks = isLate ? lateLooks + 1 : 0
    requests = 0
    delays.reset()
  }
  const timer = setInterval(look, LOOK).unref()
  return {
    isTooMuch: () => {
      requests += 1
      return lateLooks > 1
    },
    stop: () => {
      clearInterval(timer)
      delays.disable()
    },
  }
}

const NANOSECONDS = 1_000_000

/** Milliseconds between two looks, and how late the loop may come round on the average of one. */
const LOOK = 250
const LATE = 250

/** Requests between two looks. */
const MANY = 50
