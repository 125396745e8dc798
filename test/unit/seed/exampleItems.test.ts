import { describe, expect, test } from '@jest/globals'

import { domains } from '../../../plugins/domains/index.ts'
import { examplesBySlug } from '../../../plugins/domains/examplesOf.ts'
import { catalogue, placed } from '../../../seed/catalogue.ts'
import { city } from '../../../seed/city.ts'
import { people } from '../../../seed/people.ts'
import { actsLeft } from '../../../seed/play/actsDone.ts'
import { holderOf } from '../../../seed/play/castOf.ts'
import { exampleItems } from '../../../seed/play/exampleItems.ts'
import { leadOn, PARTS, publish, type PlayedAct } from '../../../seed/play/scenes.ts'
import type { Domain } from '../../../src/domain/defineDomain.ts'
import type { Examples } from '../../../src/domain/defineExamples.ts'
import { issuesOf } from '../../../src/domain/issuesOf.ts'
import type { ChainName } from '../../../src/domain/review/index.ts'

const idsFor = (keys: readonly string[]) =>
  new Map(keys.map((key, at) => [key, `01930000-0000-7000-8000-${String(at).padStart(12, '0')}`]))

const columns = idsFor(placed(catalogue).map(({ code }) => code))
const ground = {
  columns,
  organisations: idsFor(city.map(({ code }) => code)),
  people: idsFor(people.map(({ email }) => email)),
  chains: new Map(
    placed(catalogue).flatMap(({ code, chain }) =>
      chain ? [[columns.get(code) as string, chain as ChainName] as const] : [],
    ),
  ),
}

const examples = await examplesBySlug(domains)
const toldOf = (slug: string) => ({
  domain: domains.find((domain) => domain.slug === slug) as Domain,
  examples: examples.get(slug) as Examples,
})
const interpretation = toldOf('interpretation')
const told = domains.map(({ slug }) => ({
  slug,
  ...toldOf(slug),
  items: exampleItems(toldOf(slug), ground, interpretation),
}))

const actsOf = (acts: readonly PlayedAct[]) => acts.map(({ act }) => act)

describe.each(told)('$slug', ({ domain, items }) => {
  test('is shown in every state, each item under a title of its own', () => {
    const ends = items.map(({ acts }) => actsOf(acts).at(-1) ?? 'draft')
    expect(ends).toEqual(
      expect.arrayContaining(['draft', 'submit', 'return', 'approve', 'publish', 'withdraw']),
    )
    expect(new Set(items.map(({ title }) => title)).size).toBe(items.length)
  })

  test('lacks nothing where it goes to review, and something where it is being drafted', () => {
    for (const { values, acts } of items) {
      const isOnItsWay = actsOf(acts).includes('submit')
      const isPublic = values.attribute === 'proactive'
      const issues = issuesOf(domain, values, isOnItsWay && isPublic ? 'publish' : 'submit')
      expect(issues.length > 0).toBe(acts.length === 0)
      expect(issuesOf(domain, values, 'save')).toEqual([])
    }
  })

  test('is played by units for which somebody has every part', () => {
    for (const { unit } of items) {
      const cast = PARTS.map((part) => holderOf(unit, part).email)
      expect(new Set(cast).size).toBe(PARTS.length)
    }
  })
})

describe('a document of the city', () => {
  const { items } = told.find(({ slug }) => slug === 'policy-document') as (typeof told)[number]
  const named = (name: string) =>
    items.filter(({ title }) => title.endsWith(`（示例：${name}）`)) as [(typeof items)[number]]

  test('passes its own chain: of legality only where it is normative', () => {
    const [normative, letter] = named('已公开') as unknown as [
      (typeof items)[number],
      (typeof items)[number],
    ]
    const parts = (acts: readonly PlayedAct[]) => acts.map(({ act, part }) => `${act} ${part}`)
    expect(parts(normative.acts)).toEqual([
      ...['plan editor', 'submit editor', 'approve reviewer', 'approve secrecy'],
      ...['approve legality', 'sign signer', 'publish releaser'],
    ])
    expect(parts(letter.acts)).toEqual([
      ...['plan editor', 'acceptWaiver reviewer', 'submit editor', 'approve reviewer'],
      ...['approve secrecy', 'sign signer', 'publish releaser'],
    ])
  })

  test('comes with an interpretation of the same unit that lacks only the document', () => {
    const { domain } = interpretation
    const companions = items.flatMap(({ companion, values }) =>
      companion ? [{ companion, values }] : [],
    )
    expect(companions.length).toBeGreaterThan(5)
    for (const { companion, values } of companions) {
      expect(companion.domain).toBe(domain.slug)
      expect(companion.values.responsibleUnit).toBe(values.responsibleUnit)
      const document = ground.columns.values().next().value
      expect(issuesOf(domain, { ...companion.values, document: [document] }, 'publish')).toEqual([])
    }
  })

  test('is waived, or settled, in examples of their own', () => {
    expect(actsOf(named('待同意免予解读')[0].acts)).toEqual(['plan'])
    expect(actsOf(named('免予解读')[0].acts)).toEqual(['plan', 'acceptWaiver', 'submit'])
    expect(actsOf(named('不公开办结')[0].acts).at(-1)).toBe('settle')
    expect(actsOf(named('待签发')[0].acts)).not.toContain('sign')
  })

  test('needs no interpretation where none is in use', () => {
    const alone = exampleItems(toldOf('policy-document'), ground, undefined)
    expect(alone.filter(({ companion }) => companion)).toEqual([])
    expect(actsOf(alone.find(({ title }) => title.endsWith('待签发）'))?.acts ?? [])).toContain(
      'acceptWaiver',
    )
  })
})

describe('a story that was interrupted', () => {
  const story = [leadOn('submit', 'editor'), leadOn('approve', 'reviewer'), publish]

  test('goes on where the ledger shows it stopped', () => {
    expect(actsLeft(story, ['draft'])).toEqual(story)
    expect(actsLeft(story, ['draft', 'submit'])).toEqual(story.slice(1))
    expect(actsLeft(story, ['draft', 'submit', 'approve', 'publish'])).toEqual([])
  })

  test('is left alone once somebody gave it another turn', () => {
    expect(actsLeft(story, ['draft', 'submit', 'return'])).toEqual([])
    expect(actsLeft(story, ['draft', 'save'])).toEqual([])
    expect(actsLeft(story, ['draft', 'submit', 'approve', 'publish', 'withdraw'])).toEqual([])
  })
})
