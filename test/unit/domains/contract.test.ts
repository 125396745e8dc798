import { readdirSync } from 'node:fs'

import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'

import { examplesOf } from '../../../plugins/domains/examplesOf.ts'
import { domains } from '../../../plugins/domains/index.ts'
import { catalogue, placed } from '../../../seed/catalogue.ts'
import { city } from '../../../seed/city.ts'
import { checkDomains } from '../../../src/domain/checkDomains.ts'
import type { Domain } from '../../../src/domain/defineDomain.ts'
import type { Field, Values } from '../../../src/domain/fields/index.ts'
import { STAGES, type Stage } from '../../../src/domain/issues.ts'
import { fieldsOf, issuesOf } from '../../../src/domain/issuesOf.ts'
import { normaliseValues } from '../../../src/domain/normalise.ts'
import { brokenSums, omissions, WRONG_SHAPES } from './mutations.ts'
import { resolved } from './resolved.ts'

const COLUMN_CODES = new Set(placed(catalogue).map(({ code }) => code))
const UNIT_CODES = new Set(city.map(({ code }) => code))

const found = (domain: Domain, values: Values, stage: Stage) =>
  issuesOf(domain, values, stage).map(({ path, code }) => `${path} ${code}`)

test('every domain lives in a folder of its own name and brings examples', () => {
  const folders = readdirSync('plugins/domains', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
  const slugs = domains.map(({ slug }) => slug)
  expect(slugs.toSorted()).toEqual(folders.toSorted())
})

test('the declarations are free of faults, and their columns are in the standard catalogue', () => {
  expect(() => checkDomains(domains, COLUMN_CODES)).not.toThrow()
})

const told = await Promise.all(
  domains.map(async (domain) => ({
    slug: domain.slug,
    domain: domain as Domain,
    examples: await examplesOf(domain),
  })),
)

describe.each(told)('the domain $slug', ({ domain, examples: { complete, minimal, wrong } }) => {
  const whole = resolved(complete)
  const least = resolved(minimal)
  const fields = fieldsOf(domain)

  test('puts its examples where the catalogue and the city have a place for them', () => {
    const tokens = [complete, minimal].flatMap(Object.values).flat().map(String)
    const codesOf = (kind: string) =>
      tokens.filter((token) => token.startsWith(kind)).map((token) => token.slice(kind.length))
    for (const code of codesOf('@column:')) expect(COLUMN_CODES).toContain(code)
    for (const code of codesOf('@unit:')) expect(UNIT_CODES).toContain(code)
    expect(domain.columns).toContain(String(complete.column).slice('@column:'.length))
    expect(domain.columns).toContain(String(minimal.column).slice('@column:'.length))
  })

  test('finds nothing wrong with its complete example, at any stage', () => {
    for (const stage of STAGES) expect(found(domain, whole, stage)).toEqual([])
  })

  test('lets its minimal example be submitted', () => {
    expect(found(domain, least, 'submit')).toEqual([])
  })

  test.each(Object.keys(minimal))('needs the %s of its minimal example', (key) => {
    expect(found(domain, { ...least, [key]: undefined }, 'publish')).not.toEqual([])
  })

  test.each(wrong)('sees: $name', ({ values, issues }) => {
    const spoilt = resolved({ ...complete, ...values })
    expect(found(domain, spoilt, 'submit').toSorted()).toEqual([...issues].toSorted())
  })

  test('has a wrong example for every rule of its own', () => {
    const patches = wrong.map(({ values }) => resolved({ ...complete, ...values }))
    const said = new Set(patches.flatMap((patch) => issuesOf(domain, patch, 'submit').map(says)))
    const unsaid = domain.rules.filter((rule) => !said.has(rule.says)).map(({ says }) => says)
    expect(unsaid).toEqual([])
  })

  test('keeps a draft with nothing but a title, a column and a unit', () => {
    const { title, column, responsibleUnit } = least
    expect(found(domain, { title, column, responsibleUnit }, 'save')).toEqual([])
  })

  test('misses every required field that is left empty', () => {
    for (const stage of STAGES) {
      for (const { values, path } of omissions(domain, whole, stage)) {
        expect(found(domain, values, stage)).toContain(`${path} required`)
      }
    }
  })

  test('keeps no value of the wrong shape, not even in a draft', () => {
    const spoiling = fc
      .constantFrom(...Object.keys(fields))
      .chain((key) =>
        fc.record({ key: fc.constant(key), value: fc.constantFrom(...wrongShapes(fields, key)) }),
      )
    fc.assert(
      fc.property(spoiling, ({ key, value }) => {
        expect(found(domain, { ...whole, [key]: value }, 'save')).toContain(`${key} unreadable`)
      }),
      { numRuns: 1_000 },
    )
  })

  test('notices every declared sum that is off by a hundredth', () => {
    const broken = brokenSums(domain, whole)
    expect(broken.length > 0).toBe(Object.values(domain.fields).some(declaresSums))
    for (const { values, path } of broken) {
      expect(found(domain, values, 'submit')).toContain(`${path} sum`)
    }
  })

  test('finds the same whatever the order of the keys', () => {
    const patches = [whole, ...wrong.map(({ values }) => resolved({ ...complete, ...values }))]
    const shuffled = fc.constantFrom(...patches).chain((values) =>
      fc.record({
        values: fc.constant(values),
        keys: fc.shuffledSubarray(Object.keys(values), {
          minLength: Object.keys(values).length,
        }),
      }),
    )
    fc.assert(
      fc.property(shuffled, ({ values, keys }) => {
        const other = Object.fromEntries(keys.map((key) => [key, values[key]]))
        expect(issuesOf(domain, other, 'publish')).toEqual(issuesOf(domain, values, 'publish'))
      }),
    )
  })

  test('answers whatever JSON it is given, and never throws', () => {
    const anything = fc.dictionary(
      fc.oneof(fc.constantFrom(...Object.keys(fields)), fc.string()),
      fc.oneof(fc.jsonValue(), nearlyRight(Object.values(whole))),
    )
    fc.assert(
      fc.property(anything, fc.constantFrom(...STAGES), (values, stage) => {
        expect(Array.isArray(issuesOf(domain, { ...whole, ...values }, stage))).toBe(true)
        expect(Array.isArray(issuesOf(domain, normaliseValues(fields, values), stage))).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  test('keeps what is already in its one spelling as it is', () => {
    for (const values of [whole, least]) expect(normaliseValues(fields, values)).toEqual(values)
  })

  test('has one spelling: putting values into it twice changes nothing more', () => {
    const typed = fc.dictionary(
      fc.constantFrom(...Object.keys(fields)),
      fc.oneof(fc.string({ unit: 'binary' }), fc.jsonValue(), nearlyRight(Object.values(whole))),
    )
    fc.assert(
      fc.property(typed, (values) => {
        const once = normaliseValues(fields, { ...whole, ...values })
        expect(normaliseValues(fields, once)).toEqual(once)
      }),
      { numRuns: 500 },
    )
  })
})

const declaresSums = (field: Field) =>
  field.kind === 'table' && (field.across !== undefined || field.down !== undefined)

const says = ({ message }: { message: string }) => message

const wrongShapes = (fields: ReturnType<typeof fieldsOf>, key: string): readonly unknown[] =>
  WRONG_SHAPES[fields[key]?.kind ?? 'text']

/** Values that belong to another field, or have one character too many or too few. */
const nearlyRight = (values: readonly unknown[]): fc.Arbitrary<unknown> =>
  fc.record({ value: fc.constantFrom(...values), cut: fc.nat(40) }).map(({ value, cut }) => {
    if (Array.isArray(value)) return value.slice(cut % (value.length + 1))
    return typeof value === 'string' ? value.slice(0, cut) + value.slice(cut + 1) : value
  })
