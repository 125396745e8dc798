import { describe, expect, test } from '@jest/globals'
import { ROLES, type Role } from '../../../src/domain/roles.ts'
import {
  ADMINISTRATORS,
  clashOf,
  isAdministrator,
  separated,
} from '../../../src/domain/separation.ts'

const today = '2018-05-08'
const roles = Object.keys(ROLES) as Role[]

describe('the three administrators', () => {
  test('exclude one another and every part in the review; parts in the review go together', () => {
    for (const one of roles) {
      for (const other of roles) {
        const excluded = one !== other && (isAdministrator(one) || isAdministrator(other))
        const clash = clashOf([{ role: one }, { role: other }], today)
        expect([one, other, clash !== undefined]).toEqual([one, other, excluded])
      }
    }
    expect(ADMINISTRATORS).toHaveLength(3)
  })

  test('are excluded on days that both posts share, from today on', () => {
    const clash = (one: [from?: string, to?: string], other: [from?: string, to?: string]) =>
      clashOf(
        [
          { role: 'editor', from: one[0], to: one[1] },
          { role: 'auditor', from: other[0], to: other[1] },
        ],
        today,
      ) !== undefined
    expect(clash([], [])).toBe(true)
    expect(clash([undefined, '2018-05-07'], [])).toBe(false)
    expect(clash([undefined, '2018-05-08'], ['2018-05-08'])).toBe(true)
    expect(clash([undefined, '2018-06-01'], ['2018-06-02'])).toBe(false)
    expect(clash(['2019-01-01'], ['2018-06-02', '2019-01-01'])).toBe(true)
    expect(clash(['2017-01-01', '2017-12-31'], ['2017-01-01', '2017-12-31'])).toBe(false)
    expect(clash(['', ''], ['', ''])).toBe(true)
  })

  test('have no power while their posts are mixed; the work in the review goes on', () => {
    expect(separated([{ role: 'editor' }, { role: 'auditor' }])).toEqual([{ role: 'editor' }])
    expect(separated([{ role: 'security' }, { role: 'auditor' }])).toEqual([])
    const posts = [{ role: 'editor' }, { role: 'office' }] as const
    expect(separated(posts)).toEqual(posts)
    expect(separated([{ role: 'auditor' }])).toEqual([{ role: 'auditor' }])
  })
})
