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
  /** Asks, and lets this be the answer that is worked out. */
  const answered = (text: string) => {
    const asked = ask()
    begun.at(-1)?.finish(text)
    return asked
  }
  return { freshness, begun, ask, answered }
}

describe('an answer', () => {
  test('is kept when it is asked for a second time', async () => {
    const { ask, begun, answered } = buildHouse()
    expect([await answered('one'), await answered('two')]).toEqual(['one', 'two'])
    expect([await ask(), await ask()]).toEqual(['two', 'two'])
    expect(begun).toHaveLength(2)
  })

  test('that was asked for often is kept at once after a change', async () => {
    const { ask, answered, freshness } = buildHouse()
    await answered('one')
    await answered('two')
    freshness.age += 1
    expect(await answered('three')).toBe('three')
    expect(await ask()).toBe('three')
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
    const { answered, freshness } = buildHouse()
    await answered('before')
    await answered('before')
    freshness.age += 1
    expect(await answered('after')).toBe('after')
  })

  test('is not kept when something changed while it was worked out', async () => {
    const { ask, answered, begun, freshness } = buildHouse()
    await answered('first')
    const old = ask()
    freshness.age += 1
    begun.at(-1)?.finish('old')
    expect(await old).toBe('old')
    expect(await answered('new')).toBe('new')
    expect(await ask()).toBe('new')
  })

  test('begun before a change is not waited for by those who ask after it', async () => {
    const { ask, answered, begun, freshness } = buildHouse()
    await answered('first')
    const old = ask()
    freshness.age += 1
    const fresh = ask()
    begun[2]?.finish('new')
    expect(await fresh).toBe('new')
    begun[1]?.finish('old')
    expect(await old).toBe('old')
    expect(await ask()).toBe('new')
  })

  test('is neither kept nor shown again while it is not known how far the database has come', async () => {
    const { answered, freshness } = buildHouse()
    await answered('first')
    await answered('second')
    freshness.isKnown = false
    expect([await answered('one'), await answered('two')]).toEqual(['one', 'two'])
  })

  test('with errors is not kept', async () => {
    const { answered } = buildHouse({ isKept: false })
    for (const text of ['one', 'two', 'three']) expect(await answered(text)).toBe(text)
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
