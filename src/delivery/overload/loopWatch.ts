/** A watch over whether this process keeps up with what it is asked. */
export interface LoopWatch {
  /** Counts a request; true when it had better be refused. */
  isTooMuch: () => boolean
  stop: () => void
}

/**
 * Refuses while the event loop comes round late, look after look, and many ask: then the processor
 * is what lacks, and whoever is refused at once costs least. A process that is only slow to wake, with
 * hardly anybody asking, refuses nobody. It measures by its own looks: `monitorEventLoopDelay` knows
 * nothing between a reset and the second round after it, which is when the loop is at its slowest.
 */
export const loopWatch = (): LoopWatch => {
  let requests = 0
  let lateLooks = 0
  let last = performance.now()
  const look = (): void => {
    const now = performance.now()
    const isLate = now - last > LOOK + LATE && requests >= MANY
    lateLooks = isLate ? lateLooks + 1 : 0
    requests = 0
    last = now
  }
  const timer = setInterval(look, LOOK).unref()
  return {
    isTooMuch: () => {
      requests += 1
      return lateLooks > 1
    },
    stop: () => clearInterval(timer),
  }
}

/** Milliseconds between two looks, and how late one may come. */
const LOOK = 250
const LATE = 250

/** Requests between two looks. */
const MANY = 50
