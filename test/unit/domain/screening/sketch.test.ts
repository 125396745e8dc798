import { describe, expect, test } from '@jest/globals'
import { bandsOf, NEARLY_SAME, shareOf, sketchOf } from '../../../../src/domain/screening/sketch.ts'

/** A text of so many sentences, the same for the same seed. */
const written = (sentences: number, seed: number): string =>
  Array.from({ length: sentences }, (_, nth) => {
    const letters = Array.from({ length: 30 }, (__, at) =>
      String.fromCharCode(
        0x4e00 + ((Math.imul(seed + nth * 31 + at * 7 + 1, 0x9e3779b1) >>> 8) % 5000),
      ),
    )
    return `${letters.join('')}。`
  }).join('\n')

const sketch = (text: string) => sketchOf(text) ?? []
const meet = (a: string, b: string) => {
  const others = new Set(bandsOf(sketch(b)))
  return bandsOf(sketch(a)).some((band) => others.has(band))
}

const text = written(60, 1)

describe('two texts that are nearly the same', () => {
  const retyped = text.replace('。\n', '；\n　　').replaceAll('，', ',')
  const mended = `${text.slice(0, 700)}（修订）${text.slice(705)}`

  test('share nearly all of their sketch, however they are set', () => {
    expect(shareOf(sketch(text), sketch(retyped))).toBe(1)
    expect(shareOf(sketch(text), sketch(mended))).toBeGreaterThan(NEARLY_SAME)
  })

  test('are found by each other’s bands', () => {
    expect(meet(text, mended)).toBe(true)
  })
})

test('two texts of which half is the same are not', () => {
  const other = text.slice(0, text.length / 2) + written(30, 99_000)
  expect(shareOf(sketch(text), sketch(other))).toBeLessThan(0.6)
})

test('two different texts have nothing in common', () => {
  const other = written(60, 77_000)
  expect(shareOf(sketch(text), sketch(other))).toBeLessThan(0.1)
  expect(meet(text, other)).toBe(false)
})

test('a short text has no sketch', () => {
  expect(sketchOf('请加强值班值守，落实防汛抗旱责任。')).toBeUndefined()
})

test('what is kept stays comparable: the sketch of a text never changes', () => {
  expect(sketch(text).slice(0, 4)).toMatchInlineSnapshot(`
   [
     -2144384582,
     -2147101215,
     -2137610881,
     -2136926770,
   ]
  `)
  expect(bandsOf(sketch(text)).slice(0, 4)).toMatchInlineSnapshot(`
   [
     1933092856,
     1960741417,
     -68037411,
     384210265,
   ]
  `)
})
