import type { Answer } from '../answer/Answer.ts'
import { CODES } from '../answer/codes.ts'
import { errorBody } from '../http/errorBody.ts'

type Work<Asked> = (asked: Asked) => Promise<Answer>

/**
 * Begins only so much work in one turn of the event loop that everything else gets its turn too:
 * questions that each take long, asked all at once, would otherwise keep the process from saying that
 * it lives. What cannot be begun in this turn waits; when the first has waited long, more are refused.
 */
export const takingTurns = <Asked>(work: Work<Asked>): Work<Asked> => {
  const waiting: { since: number; begin: () => void }[] = []
  let turnBegan: number | undefined

  const beginTurn = (): void => {
    turnBegan = performance.now()
    setImmediate(nextTurn)
  }
  const isOver = (): boolean => performance.now() - (turnBegan ?? 0) > TURN

  const nextTurn = (): void => {
    turnBegan = undefined
    if (waiting.length === 0) return
    beginTurn()
    do waiting.shift()?.begin()
    while (waiting.length > 0 && !isOver())
  }

  return (asked) => {
    const [first] = waiting
    if (turnBegan === undefined) beginTurn()
    else if (first || isOver()) {
      const now = performance.now()
      if (waiting.length >= MOST || (first && now - first.since > LONGEST)) return REFUSED
      return new Promise((resolve) => {
        waiting.push({ since: now, begin: () => resolve(work(asked)) })
      })
    }
    return work(asked)
  }
}

/** Milliseconds. */
const TURN = 20
const LONGEST = 1_000

/** Each holds its question. */
const MOST = 500

const REFUSED: Promise<Answer> = Promise.resolve({
  kind: 'unavailable',
  body: Buffer.from(errorBody('OVERLOADED', `${CODES.OVERLOADED}，请稍后再试`)),
  isKept: false,
})
