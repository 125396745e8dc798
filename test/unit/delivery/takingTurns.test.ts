import { describe, expect, test } from '@jest/globals'
import type { Answer } from '../../../src/delivery/answer/Answer.ts'
import { loopWatch } from '../../../src/delivery/overload/loopWatch.ts'
import { takingTurns } from '../../../src/delivery/overload/takingTurns.ts'

const ANSWER: Answer = { kind: 'answered', body: Buffer.from('{}'), isKept: true }

/** Keeps the processor, as working out an answer does. */
const spin = (milliseconds: number): void => {
  const end = performance.now() + milliseconds
  while (performance.now() < end);
}

const answersTaking = (milliseconds: number) =>
  takingTurns((_: number) => {
    spin(milliseconds)
    return Promise.resolve(ANSWER)
  })

const asked = (count: number, ask: (at: number) => Promise<Answer>): Promise<Answer[]> =>
  Promise.all(Array.from({ length: count }, (_, at) => ask(at)))

const refused = (answers: readonly Answer[]): number =>
  answers.filter(({ kind }) => kind === 'unavailable').length

describe('questions that are asked all at once', () => {
  test('are all answered when each takes little', async () => {
    const answers = await asked(200, answersTaking(0.2))
    expect(refused(answers)).toBe(0)
  })

  test('leave turns to everything else when each takes long', async () => {
    let longest = 0
    let last = performance.now()
    const timer = setInterval(() => {
      longest = Math.max(longest, performance.now() - last)
      last = performance.now()
    }, 1)
    const begun = performance.now()
    const answers = await asked(12, answersTaking(50))
    clearInterval(timer)
    expect(refused(answers)).toBe(0)
    expect(longest).toBeLessThan((performance.now() - begun) / 2)
  })

  test('are refused when they would wait long, with a code', async () => {
    const answers = await asked(200, answersTaking(50))
    expect(refused(answers)).toBeGreaterThan(100)
    const one = answers.find(({ kind }) => kind === 'unavailable')
    expect(one?.body.toString()).toContain('"code":"OVERLOADED"')
    expect(one?.isKept).toBe(false)
  })
})

describe('a process', () => {
  const rounds = async (count: number, requests: number, isTooMuch: () => boolean) => {
    for (let round = 0; round < count; round++) {
      for (let at = 0; at < requests; at++) isTooMuch()
      spin(600)
      await new Promise((resolve) => setTimeout(resolve, 1))
    }
  }

  test('that many ask and that does not keep up refuses, until it does', async () => {
    const { isTooMuch, stop } = loopWatch()
    expect(isTooMuch()).toBe(false)
    await rounds(3, 100, isTooMuch)
    expect(isTooMuch()).toBe(true)
    await new Promise((resolve) => setTimeout(resolve, 600))
    expect(isTooMuch()).toBe(false)
    stop()
  })

  test('that is slow, but hardly asked, refuses nobody', async () => {
    const { isTooMuch, stop } = loopWatch()
    await rounds(3, 5, isTooMuch)
    expect(isTooMuch()).toBe(false)
    stop()
  })
})
