import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'

import {
  creditCodeCheckDigit,
  isCreditCode,
  normaliseCreditCode,
} from '../../../../src/domain/codes/creditCode.ts'

const alphabet = [...'0123456789ABCDEFGHJKLMNPQRTUWXY']
const codes = fc
  .tuple(
    fc.constantFrom('11', '12', '51', '91', '92', 'A1'),
    fc.stringMatching(/^\d{6}$/),
    fc.array(fc.constantFrom(...alphabet), { minLength: 9, maxLength: 9 }),
  )
  .map(([head, division, body]) => `${head}${division}${body.join('')}`)
  .map((first17) => first17 + creditCodeCheckDigit(first17))

describe('a credit code', () => {
  test.each([
    '11620622013933539B',
    '11511300008778693M',
    '11511300MB1A21304N',
    '1151130100877801XA',
    '115113010087780365',
    '11511301MB0T669970',
    '12511300452258950C',
    '1251130145226113XA',
  ])('of a real agency is right: %s', (code) => {
    expect(isCreditCode(code)).toBe(true)
  })

  test.each(['1151130108778239R', '008778175', '11620622013933539C', '11620622O13933539B', ''])(
    'is refused when malformed: %j',
    (code) => {
      expect(isCreditCode(code)).toBe(false)
    },
  )

  test('with one wrong character is always caught', () => {
    fc.assert(
      fc.property(codes, fc.nat({ max: 17 }), fc.constantFrom(...alphabet), (code, at, other) => {
        expect(isCreditCode(code)).toBe(true)
        const wrong = code.slice(0, at) + other + code.slice(at + 1)
        expect(isCreditCode(wrong)).toBe(wrong === code)
      }),
    )
  })

  test('is written half-width, in capitals, without spaces and hyphens', () => {
    expect(normaliseCreditCode(' 1162 0622-0139 33539b ')).toBe('11620622013933539B')
    expect(normaliseCreditCode('１１６２０６２２０１３９３３５３９Ｂ')).toBe('11620622013933539B')
  })

  test('needs seventeen of its own characters for the check', () => {
    expect(() => creditCodeCheckDigit('1162062201393353')).toThrow(RangeError)
    expect(() => creditCodeCheckDigit('1162062201393353O')).toThrow(RangeError)
  })
})
