import { describe, expect, test } from '@jest/globals'
import { requestIdOf } from '../../../src/monitor/requestId.ts'

describe('the id of a request', () => {
  test.each(['4bf92f3577b34da6a3ce929d0e0e4736', 'b7f0c9d2-1f5e-4b1f-9f86-0a6c1f2d3e4f'])(
    'is kept when a proxy gave one: %s',
    (given) => {
      expect(requestIdOf(given)).toBe(given)
    },
  )

  test.each([
    ['none', undefined],
    ['too short', 'abc'],
    ['too long', 'a'.repeat(65)],
    ['a number of a person', '62062219800101001X'],
    ['what a page would read', '<script>alert(1)</script>'],
    ['two lines', 'aaaaaaaaaaaaaaaa\nb'],
    ['words', '张三的一次查询张三的一次查询张三'],
  ])('is made anew when what was given is %s', (_, given) => {
    const id = requestIdOf(given)
    expect(id).toMatch(/^[0-9a-f-]{36}$/)
    expect(id).not.toBe(requestIdOf(given))
  })
})
