import { describe, expect, test } from '@jest/globals'
import {
  ACTS,
  CHAIN_NAMES,
  chainOf,
  stagesOf,
  type ActName,
  type ChainName,
  type StageName,
} from '../../../../src/domain/review/index.ts'
import { ROLES, type Person, type Role } from '../../../../src/domain/roles.ts'
import { MAY, type PolicySubject } from '../../../../src/policies/disclosure.ts'
import { STATE_AGAINST } from '../../../../src/actions/disclosure/cases/stateAgainst.ts'
import type { DisclosureSubject } from '../../../../src/actions/disclosure/cases/subject.ts'

/*
 * Every role × stage × act. What the table of chains gives out is asked of policy and state as the
 * acts ask them; what must never be is written down here beside it.
 */

const holderOf = (role: Role, id = role as string): Person => ({
  id,
  name: ROLES[role],
  posts: [{ role, unit: 'unit', covers: ['unit'] }],
})

const subjectAt = (chain: ChainName, stage: StageName, authors: string[] = []) =>
  ({
    id: 'item',
    domain: 'policy-document',
    unit: 'unit',
    chain,
    stage,
    case: 'case',
    authors,
    conditions: ['normative'],
    opinions: [],
    publicationState: 'never',
    values: { attribute: 'proactive' },
  }) as unknown as DisclosureSubject & PolicySubject

const isOpen = (act: ActName, person: Person, subject: DisclosureSubject): boolean =>
  'as' in MAY[act](person, subject) && STATE_AGAINST[act](subject) === undefined

const CASES = CHAIN_NAMES.flatMap((chain) =>
  stagesOf(chainOf(chain)).flatMap(([stage]) =>
    (Object.keys(ROLES) as Role[]).map((role) => ({ chain, stage, role })),
  ),
)

/** Acts whose table is the chain's; the others are on what is public or on nothing yet. */
const OF_STAGES = (Object.keys(ACTS) as ActName[]).filter((act) =>
  CHAIN_NAMES.some((chain) => stagesOf(chainOf(chain)).some(([, { acts }]) => acts[act])),
)

/** Open only when something else holds too: a waiver to accept, a time to give up, no wish to disclose. */
const CONDITIONAL: ReadonlySet<ActName> = new Set(['acceptWaiver', 'settle', 'unschedule'])

describe.each(CHAIN_NAMES)('in the chain %s', (name) => {
  const cases = CASES.filter(({ chain }) => chain === name)

  test.each(cases)(
    'at $stage the role $role may exactly what the table says',
    ({ chain, stage, role }) => {
      const subject = subjectAt(chain, stage)
      const table = chainOf(chain).stages[stage]?.acts ?? {}
      for (const act of OF_STAGES.filter((each) => !CONDITIONAL.has(each))) {
        const expected = table[act]?.includes(role) ?? false
        expect([act, isOpen(act, holderOf(role), subject)]).toEqual([act, expected])
      }
    },
  )
})

test('nobody but a releaser publishes, sets a time or settles, and only at the end', () => {
  for (const { chain, stage, role } of CASES) {
    for (const act of ['publish', 'schedule', 'settle'] as const) {
      const subject = {
        ...subjectAt(chain, stage),
        values: { attribute: act === 'settle' ? 'withheld' : 'proactive' },
      }
      const expected = role === 'releaser' && stage === 'release'
      expect([chain, stage, role, isOpen(act, holderOf(role), subject)]).toEqual([
        ...[chain, stage, role],
        expected,
      ])
    }
  }
})

const JUDGING = [
  ...(['approve', 'sign', 'publish', 'schedule', 'settle', 'acceptWaiver', 'return'] as const),
  ...(['accept', 'publishUrgently'] as const),
] as const

test('nobody judges or releases what they wrote, whatever posts they hold', () => {
  const everything: Person = {
    id: 'author',
    name: '一人',
    posts: (Object.keys(ROLES) as Role[]).map((role) => ({ role, unit: 'unit', covers: ['unit'] })),
  }
  for (const { chain, stage } of CASES) {
    const subject = subjectAt(chain, stage, ['author'])
    for (const act of JUDGING) {
      expect('not' in MAY[act](everything, subject)).toBe(true)
    }
  }
})

describe('on a post that was entrusted', () => {
  const actingFor = (role: Role, principal: string): Person => ({
    id: 'delegate',
    name: '受托人',
    posts: [{ role, unit: 'unit', covers: ['unit'], for: { id: principal, name: '委托人' } }],
  })

  test('one may what its role may, and it is said for whom', () => {
    for (const { chain, stage, role } of CASES) {
      const subject = subjectAt(chain, stage)
      for (const act of OF_STAGES) {
        const own = MAY[act](holderOf(role), subject)
        const entrusted = MAY[act](actingFor(role, 'principal'), subject)
        expect([act, entrusted]).toEqual([
          act,
          'as' in own ? { ...own, for: { id: 'principal', name: '委托人' } } : own,
        ])
      }
    }
  })

  test('nobody judges or releases what its owner wrote, or they wrote themselves', () => {
    for (const { chain, stage, role } of CASES) {
      for (const author of ['principal', 'delegate']) {
        const subject = { ...subjectAt(chain, stage, [author]), writers: [author] }
        const person = actingFor(role, 'principal')
        for (const act of JUDGING) expect('not' in MAY[act](person, subject)).toBe(true)
      }
    }
  })

  test('one’s own post comes first, and the one that is clear before the one that is not', () => {
    const [author, clear] = [actingFor('reviewer', 'author'), actingFor('reviewer', 'clear')]
    const own = holderOf('reviewer', 'delegate')
    const subject = subjectAt('standard', 'review', ['author'])
    const both = { ...author, posts: [...author.posts, ...clear.posts] }
    expect(MAY.approve(both, subject)).toMatchObject({ as: 'reviewer', for: { id: 'clear' } })
    const all = { ...author, posts: [...author.posts, ...own.posts] }
    expect(MAY.approve(all, subject)).toEqual({ as: 'reviewer' })
  })
})

test('no administrator has a part in any stage', () => {
  for (const { chain, stage } of CASES) {
    for (const role of ['administrator', 'security', 'auditor'] as const) {
      for (const act of OF_STAGES) {
        expect(isOpen(act, holderOf(role), subjectAt(chain, stage))).toBe(false)
      }
    }
  }
})

test('a post for another unit counts for nothing', () => {
  for (const { chain, stage, role } of CASES) {
    const elsewhere: Person = {
      ...holderOf(role),
      posts: [{ role, unit: 'other', covers: ['other'] }],
    }
    for (const act of OF_STAGES) expect(isOpen(act, elsewhere, subjectAt(chain, stage))).toBe(false)
  }
})

test('legality has no part in what is no normative document', () => {
  const subject = { ...subjectAt('policy', 'examination'), conditions: [] }
  expect(isOpen('approve', holderOf('legality'), subject)).toBe(false)
  expect(isOpen('return', holderOf('legality'), subject)).toBe(false)
  expect(isOpen('reassign', holderOf('legality'), subject)).toBe(false)
  expect(isOpen('approve', holderOf('secrecy'), subject)).toBe(true)
})

const WAITS = { not: '您的意见已经给出，正在等待“合法性审核意见”' }

test('who has given an opinion waits for the others', () => {
  const subject = {
    ...subjectAt('policy', 'examination'),
    opinions: [{ stage: 'examination', kind: 'secrecy', by: 'secrecy' }] as const,
  }
  expect(MAY.approve(holderOf('secrecy'), subject)).toEqual(WAITS)
  expect(isOpen('approve', holderOf('legality'), subject)).toBe(true)
})

describe('nobody’s opinion counts twice in a stage', () => {
  const given = (by: string, principal?: string) => ({
    ...subjectAt('policy', 'examination'),
    opinions: [
      { stage: 'examination', kind: 'secrecy', by, ...(principal && { for: principal }) },
    ] as const,
  })
  const post = (role: Role, principal?: string) => ({
    ...{ role, unit: 'unit', covers: ['unit'] },
    ...(principal && { for: { id: principal, name: '李某' } }),
  })
  const person = (...posts: Person['posts']): Person => ({ id: 'one', name: '王某', posts })
  const once = (who: string) => ({
    not: `${who}在这个环节已经给出意见，“合法性审核意见”应当由另一人给出（受托办理的，也算同一人）`,
  })

  test('on two posts of one’s own', () => {
    const both = person(post('secrecy'), post('legality'))
    expect(MAY.approve(both, given('one'))).toEqual(once('您'))
    expect(MAY.approve(both, given('other'))).toEqual({ as: 'legality' })
    expect(MAY.approve(both, subjectAt('policy', 'examination'))).toEqual({ as: 'secrecy' })
  })

  test('on a post of one’s own and an entrusted one', () => {
    const lent = person(post('secrecy'), post('legality', 'principal'))
    expect(MAY.approve(lent, given('one'))).toEqual(WAITS)
    expect(MAY.approve(lent, given('other'))).toMatchObject({ as: 'legality' })
  })

  test('on the posts of two who entrusted them', () => {
    const twice = person(post('secrecy', 'first'), post('legality', 'second'))
    expect(MAY.approve(twice, given('one', 'first'))).toEqual(WAITS)
  })

  test('nor once oneself and once by a delegate', () => {
    const delegate = person(post('legality', 'principal'))
    expect(MAY.approve(delegate, given('principal'))).toEqual(once('您或者委托人李某'))
    const principal: Person = { ...holderOf('legality'), id: 'principal' }
    expect(MAY.approve(principal, given('one', 'principal'))).toEqual(once('您'))
  })

  test('but in another stage it may', () => {
    const signer = person(post('signer'))
    expect(MAY.sign(signer, { ...given('one'), stage: 'signing' })).toEqual({ as: 'signer' })
  })
})
