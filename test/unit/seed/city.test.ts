import { describe, expect, test } from '@jest/globals'

import { city } from '../../../seed/city.ts'
import { demonstrationAccounts } from '../../../seed/accounts.ts'
import { people } from '../../../seed/people.ts'
import { sites } from '../../../seed/sites.ts'
import { isCreditCode } from '../../../src/domain/codes/creditCode.ts'
import { isDivisionCode } from '../../../src/domain/codes/divisions.ts'
import { ROLES } from '../../../src/domain/roles.ts'

const codes = new Set(city.map(({ code }) => code))
const on = (day: string) =>
  city.filter(({ existsFrom = '', existsTo = '9999' }) => existsFrom <= day && day <= existsTo)

describe('the city', () => {
  test('has 44 departments beside its office in 2018, and 8 counties', () => {
    const departments = on('2018-06-30').filter(
      ({ code, kind }) =>
        ['department', 'institution'].includes(kind) && code !== 'qingyang-office',
    )
    expect(departments).toHaveLength(44)
    expect(city.filter(({ kind }) => kind === 'government')).toHaveLength(9)
  })

  test('lets every unit that the reform ended hand over to units that exist the day after', () => {
    const ended = city.filter(({ existsTo }) => existsTo !== undefined)
    const heirs = new Set(on('2019-03-01').map(({ code }) => code))
    expect(ended.length).toBeGreaterThan(10)
    for (const { successors = [] } of ended) {
      expect(successors.length).toBeGreaterThan(0)
      expect(successors.every((code) => heirs.has(code))).toBe(true)
    }
  })

  test('gives every unit its own code and a valid credit code', () => {
    expect(codes.size).toBe(city.length)
    expect(new Set(city.map(({ creditCode }) => creditCode)).size).toBe(city.length)
    expect(city.filter(({ creditCode }) => !isCreditCode(creditCode))).toEqual([])
    expect(city.filter(({ division }) => !isDivisionCode(division))).toEqual([])
  })

  test('names units above, units of sites and units of people that are there', () => {
    const named = [
      ...city.flatMap(({ parent }) => parent ?? []),
      ...sites.map(({ unit }) => unit),
      ...people.flatMap(({ posts }) => posts.map(({ unit }) => unit)),
    ]
    expect(named.filter((code) => !codes.has(code))).toEqual([])
  })

  test('has a portal and a site for each county, known by ten digits', () => {
    expect(sites).toHaveLength(9)
    for (const { identificationCode, division } of sites)
      expect(identificationCode).toMatch(new RegExp(`^${division}\\d{4}$`))
  })
})

describe('the people of the demonstration', () => {
  test('hold every role, and no two of them share a mailbox', () => {
    const held = new Set(people.flatMap(({ posts }) => posts.map(({ role }) => role)))
    expect([...held].sort()).toEqual(Object.keys(ROLES).sort())
    expect(new Set(people.map(({ email }) => email)).size).toBe(people.length)
  })

  test('draft, judge and release as three people in every unit that has an editor', () => {
    const units = new Set(
      people.flatMap(({ posts }) =>
        posts.filter(({ role }) => role === 'editor').map(({ unit }) => unit),
      ),
    )
    for (const unit of units)
      for (const role of ['editor', 'reviewer', 'releaser'])
        expect(
          people.filter(({ posts }) =>
            posts.some((post) => post.unit === unit && post.role === role),
          ),
        ).toHaveLength(1)
  })

  test('have passwords that are long and can be printed and typed', () => {
    for (const { password } of demonstrationAccounts) expect(password).toMatch(/^[\w.-]{16,}$/)
  })
})
