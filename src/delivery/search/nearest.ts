/** A piece of a text and how far it is from what was typed. */
export interface Near {
  text: string
  cost: number
}

/** Whether two characters sound alike. */
type SoundAlike = (one: string, other: string) => boolean

/**
 * The piece of the text that is nearest to the words: by characters put in, left out, exchanged or
 * replaced; what sounds alike is replaced at half the price. Undefined when none is near.
 */
export const nearestIn = (
  text: string,
  words: string,
  soundAlike: SoundAlike,
): Near | undefined => {
  const [typed, given] = [[...words], [...text]]
  // Where in the text the piece began, and what it cost, for each beginning of the words.
  let before: Step[] = []
  let last: Step[] = typed.map((_, at) => ({ from: 0, cost: at + 1 }))
  let best: Near | undefined
  given.forEach((character, at) => {
    const now: Step[] = []
    const stepTo = (nth: number): Step => (nth < 0 ? { from: at + 1, cost: 0 } : (now[nth] as Step))
    const lastAt = (nth: number): Step => (nth < 0 ? { from: at, cost: 0 } : (last[nth] as Step))
    typed.forEach((wanted, nth) => {
      const replaced =
        wanted === character ? 0 : soundAlike(wanted, character) ? SOUNDS_ALIKE : DIFFERS
      const ways = [
        plus(lastAt(nth - 1), replaced),
        plus(lastAt(nth), DIFFERS),
        plus(stepTo(nth - 1), DIFFERS),
      ]
      const isExchanged = wanted === given[at - 1] && typed[nth - 1] === character
      if (isExchanged && wanted !== character) {
        ways.push(plus(nth < 2 ? { from: at - 1, cost: 0 } : (before[nth - 2] as Step), DIFFERS))
      }
      now.push(ways.reduce((one, other) => (other.cost < one.cost ? other : one)))
    })
    ;[before, last] = [last, now]
    const whole = now.at(-1)
    if (whole && whole.cost < (best?.cost ?? Infinity)) {
      best = { text: given.slice(whole.from, at + 1).join(''), cost: whole.cost }
    }
  })
  return best && best.cost <= farthest(typed.length) && best.text !== '' ? best : undefined
}

interface Step {
  from: number
  cost: number
}

const plus = ({ from, cost }: Step, more: number): Step => ({ from, cost: cost + more })

const SOUNDS_ALIKE = 0.5
const DIFFERS = 1

/** Of a short word little may differ, or it is another one. */
const farthest = (length: number): number => (length <= 2 ? 0.5 : length <= 5 ? 1 : 2)
