import { describe, expect, test } from '@jest/globals'

import { domains } from '../../../plugins/domains/index.ts'
import { examplesBySlug } from '../../../plugins/domains/examplesOf.ts'
import { catalogue, placed } from '../../../seed/catalogue.ts'
import { city } from '../../../seed/city.ts'
import { people } from '../../../seed/people.ts'
import { exampleItems } from '../../../seed/play/exampleItems.ts'
import { actsLeft } from '../../../seed/play/actsDone.ts'
import type { Domain } from '../../../src/domain/defineDomain.ts'
import { issuesOf } from '../../../src/domain/issuesOf.ts'

const idsFor = (keys: readonly string[]) =>
  new Map(keys.map((key, at) => [key, `01930000-0000-7000-8000-${String(at).padStart(12, '0')}`]))

const ground = {
  columns: idsFor(placed(catalogue).map(({ code }) => code)),
  organisations: idsFor(city.map(({ code }) => code)),
  people: idsFor(people.map(({ email }) => email)),
}

const told = [...(await examplesBySlug(domains))].map(([slug, examples]) => ({
  slug,
  domain: domains.find((domain) => domain.slug === slug) as Domain,
  items: exampleItems(examples, ground),
}))

describe.each(told)('$slug', ({ domain, items }) => {
  test('is shown in every state, each item under a title of its own', () => {
    const ends = items.map(({ acts }) => acts.at(-1) ?? 'draft')
    expect(new Set(ends)).toEqual(
      new Set(['draft', 'submit', 'return', 'approve', 'publish', 'withdraw']),
    )
    expect(new Set(items.map(({ title }) => title)).size).toBe(items.length)
  })

  test('lacks nothing where it goes to review, and something where it is being drafted', () => {
    for (const { values, acts } of items) {
      const issues = issuesOf(domain, values, acts.length > 0 ? 'publish' : 'submit')
      expect(issues.length > 0).toBe(acts.length === 0)
      expect(issuesOf(domain, values, 'save')).toEqual([])
    }
  })

  test('is played by units that have an editor, a reviewer and a releaser', () => {
    for (const { unit } of items) {
      const roles = people.flatMap(({ posts }) =>
        posts.filter((post) => post.unit === unit).map(({ role }) => role),
      )
      expect(roles.sort()).toEqual(['editor', 'releaser', 'reviewer', 'signer'])
    }
  })
})

describe('a story that was interrupted', () => {
  const story = ['submit', 'approve', 'publish'] as const

  test('goes on where the ledger shows it stopped', () => {
    expect(actsLeft(story, ['draft'])).toEqual(story)
    expect(actsLeft(story, ['draft', 'submit'])).toEqual(['approve', 'publish'])
    expect(actsLeft(story, ['draft', ...story])).toEqual([])
  })

  test('is left alone once somebody gave it another turn', () => {
    expect(actsLeft(story, ['draft', 'submit', 'return'])).toEqual([])
    expect(actsLeft(story, ['draft', 'save'])).toEqual([])
    expect(actsLeft(story, ['draft', ...story, 'withdraw'])).toEqual([])
  })
})
