import type { Answer } from '../answer/Answer.ts'
import { CODES } from '../answer/codes.ts'
import { errorBody } from '../http/errorBody.ts'

type Work<Asked> = (asked: Asked) => Promise<Answer>

/**
 * Begins only so much work in one turn of the event loop that everything else gets its turn too:
 * questions that each take long, asked all at once, would otherwise keep the process from saying that
 * it lives. What cannot be begun in this turn waits, but not for long.
 */
export const takingTurns = <Asked>(work: Work<Asked>, onRefused = () => {}): Work<Asked> => {
  const waiting: Waiting[] = []
  let turnBegan: number | undefined

  const beginTurn = (): void => {
    turnBegan = performance.now()
    setImmediate(() => endTurn(isOver() ? BREATHS : 0))
  }
  const isOver = (): boolean => performance.now() - (turnBegan ?? 0) > TURN

  const endTurn = (breaths: number): void => {
    if (breaths > 0) setImmediate(endTurn, breaths - 1)
    else nextTurn()
  }

  const nextTurn = (): void => {
    turnBegan = undefined
    while (waiting[0] && performance.now() - waiting[0].since > LONGEST) waiting.shift()?.refuse()
    if (waiting.length === 0) return
    beginTurn()
    do waiting.shift()?.begin()
    while (waiting.length > 0 && !isOver())
  }

  const refused = (): Promise<Answer> => {
    onRefused()
    return REFUSED
  }

  return (asked) => {
    if (turnBegan === undefined) beginTurn()
    else if (waiting.length > 0 || isOver()) {
      if (waiting.length >= MOST) return refused()
      return new Promise((resolve) => {
        waiting.push({
          since: performance.now(),
          begin: () => resolve(work(asked)),
          refuse: () => resolve(refused()),
        })
      })
    }
    return work(asked)
  }
}

interface Waiting {
  since: number
  begin: () => void
  refuse: () => void
}

/** Milliseconds of a turn, and of waiting for one. */
const TURN = 20
const LONGEST = 2_000

/**
 * Rounds of the loop after a turn that was used up: it accepts one new connection in each, and whoever
 * asks after our health comes on a new one.
 */
const BREATHS = 30

/** Each holds its question. */
const MOST = 500

const REFUSED: Promise<Answer> = Promise.resolve({
  kind: 'unavailable',
  body: Buffer.from(errorBody('OVERLOADED', `${CODES.OVERLOADED}，请稍后再试`)),
  isKept: false,
})
