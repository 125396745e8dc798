import { describe, expect, test } from '@jest/globals'
import type { Answer } from '../../../src/delivery/answer/Answer.ts'
import { answersKept } from '../../../src/delivery/answer/answers.ts'

const buildAnswer = (text: string, isKept = true): Answer => ({
  kind: 'answered',
  body: Buffer.from(text),
  isKept,
})

/** Answers that come when told to, and how often each was worked out. */
const buildHouse = ({ isKept = true } = {}) => {
  const freshness = { age: 0, isKnown: true }
  const begun: { finish: (text: string) => void; fail: () => void }[] = []
  const answering = answersKept(
    () =>
      new Promise((resolve, reject) => {
        begun.push({
          finish: (text) => resolve(buildAnswer(text, isKept)),
          fail: () => reject(new Error('fault')),
        })
      }),
    freshness,
  )
  const ask = async (variables?: Record<string, unknown>) => {
    const { body } = await answering({ query: '{ items }', ...(variables && { variables }) })
    return body.toString()
  }
  return { freshness, begun, ask }
}

describe('an answer', () => {
  test('is worked out once and kept', async () => {
    const { ask, begun } = buildHouse()
    const first = ask()
    begun[0]?.finish('one')
    expect([await first, await ask(), await ask()]).toEqual(['one', 'one', 'one'])
    expect(begun).toHaveLength(1)
  })

  test('is worked out once for all who ask at the same time', async () => {
    const { ask, begun } = buildHouse()
    const all = [ask(), ask(), ask()]
    begun[0]?.finish('one')
    expect(await Promise.all(all)).toEqual(['one', 'one', 'one'])
    expect(begun).toHaveLength(1)
  })

  test('is another one for other variables', async () => {
    const { ask, begun } = buildHouse()
    const both = [ask({ unit: 'a' }), ask({ unit: 'b' })]
    begun[0]?.finish('a')
    begun[1]?.finish('b')
    expect(await Promise.all(both)).toEqual(['a', 'b'])
  })

  test('is forgotten when something changes', async () => {
    const { ask, begun, freshness } = buildHouse()
    const before = ask()
    begun[0]?.finish('before')
    await before
    freshness.age += 1
    const after = ask()
    begun[1]?.finish('after')
    expect(await after).toBe('after')
  })

  test('is not kept when something changed while it was worked out', async () => {
    const { ask, begun, freshness } = buildHouse()
    const old = ask()
    freshness.age += 1
    begun[0]?.finish('old')
    expect(await old).toBe('old')
    const fresh = ask()
    begun[1]?.finish('new')
    expect(await fresh).toBe('new')
    expect(await ask()).toBe('new')
  })

  test('begun before a change is not waited for by those who ask after it', async () => {
    const { ask, begun, freshness } = buildHouse()
    const old = ask()
    freshness.age += 1
    const fresh = ask()
    begun[1]?.finish('new')
    expect(await fresh).toBe('new')
    begun[0]?.finish('old')
    expect(await old).toBe('old')
    expect(await ask()).toBe('new')
  })

  test('is neither kept nor shown again while it is not known how far the database has come', async () => {
    const { ask, begun, freshness } = buildHouse()
    freshness.isKnown = false
    const one = ask()
    const two = ask()
    begun[0]?.finish('one')
    begun[1]?.finish('two')
    expect([await one, await two]).toEqual(['one', 'two'])
    freshness.isKnown = true
    const three = ask()
    begun[2]?.finish('three')
    expect(await three).toBe('three')
  })

  test('with errors is not kept', async () => {
    const { ask, begun } = buildHouse({ isKept: false })
    const one = ask()
    begun[0]?.finish('one')
    await one
    const two = ask()
    begun[1]?.finish('two')
    expect(await two).toBe('two')
  })

  test('that failed leaves nothing behind', async () => {
    const { ask, begun } = buildHouse()
    const one = ask()
    begun[0]?.fail()
    await expect(one).rejects.toThrow('fault')
    const two = ask()
    begun[1]?.finish('two')
    expect(await two).toBe('two')
  })
})
