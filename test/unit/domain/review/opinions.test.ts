import { describe, expect, test } from '@jest/globals'
import {
  isApproved,
  nextStage,
  opinionsMissing,
  opinionsOpenTo,
  type GivenOpinion,
  type JudgedItem,
} from '../../../../src/domain/review/opinions.ts'

const given = (...kinds: string[]): GivenOpinion[] =>
  kinds.map((kind) => ({ stage: STAGE_OF[kind] ?? 'review', kind, by: 'someone' }))
const STAGE_OF: Record<string, GivenOpinion['stage']> = {
  department: 'department',
  secrecy: 'examination',
  legality: 'examination',
  signing: 'signing',
}

const policy = (more: Partial<JudgedItem>): JudgedItem => ({
  chain: 'policy',
  conditions: [],
  opinions: [],
  ...more,
})

describe('the way of a policy', () => {
  test('leads from stage to stage as the opinions are given', () => {
    const at = (...kinds: string[]) => nextStage([policy({ opinions: given(...kinds) })])
    expect(at()).toBe('department')
    expect(at('department')).toBe('examination')
    expect(at('department', 'secrecy')).toBe('signing')
    expect(at('department', 'secrecy', 'signing')).toBe('release')
  })

  test('asks for the legality of a normative document beside its secrecy, in any order', () => {
    const normative = (...kinds: string[]) => [
      policy({ conditions: ['normative'], opinions: given('department', ...kinds) }),
    ]
    expect(opinionsMissing(normative(), 'examination').map(({ code }) => code)).toEqual([
      'secrecy',
      'legality',
    ])
    expect(nextStage(normative('legality'))).toBe('examination')
    expect(nextStage(normative('legality', 'secrecy'))).toBe('signing')
  })

  test('skips what stands, and asks again for what a new revision voided', () => {
    expect(nextStage([policy({ opinions: given('secrecy', 'signing') })])).toBe('department')
    expect(nextStage([policy({ opinions: given('department', 'signing') })])).toBe('examination')
  })

  test('is passed when the opinions stand for every item of the case', () => {
    const both = [
      policy({ opinions: given('department', 'secrecy', 'signing') }),
      policy({ opinions: given('department') }),
    ]
    expect(isApproved(both)).toBe(false)
    expect(nextStage(both)).toBe('examination')
    expect(isApproved(both.slice(0, 1))).toBe(true)
  })
})

test('nothing is approved that is in no case, or that nobody has looked at', () => {
  expect(isApproved([])).toBe(false)
  expect(isApproved([{ conditions: [], opinions: [] }])).toBe(false)
  expect(isApproved([{ chain: 'standard', conditions: [], opinions: [] }])).toBe(false)
})

describe('the opinions of one stage', () => {
  const openTo = (hands: string[], ...items: GivenOpinion[][]) =>
    opinionsOpenTo(
      hands,
      items.map((opinions) => policy({ conditions: ['normative'], opinions })),
      'examination',
    ).map(({ code }) => code)
  const secrecy = { stage: 'examination', kind: 'secrecy', by: 'one' } as const

  test('are of different people', () => {
    expect(openTo(['one'], [])).toEqual(['secrecy', 'legality'])
    expect(openTo(['one'], [secrecy])).toEqual([])
    expect(openTo(['other'], [secrecy])).toEqual(['legality'])
  })

  test('count for whoever gave them and for whom they were given', () => {
    const onBehalf = { ...secrecy, for: 'principal' }
    expect(openTo(['principal'], [onBehalf])).toEqual([])
    expect(openTo(['other', 'principal'], [onBehalf])).toEqual([])
    expect(openTo(['other', 'one'], [secrecy])).toEqual([])
    expect(openTo(['other'], [onBehalf])).toEqual(['legality'])
  })

  test('may be given again by the same person once a new revision voided them', () => {
    expect(openTo(['one'], [secrecy], [])).toEqual(['secrecy'])
  })

  test('leave those of other stages alone', () => {
    expect(openTo(['one'], [{ stage: 'department', kind: 'department', by: 'one' }])).toEqual([
      'secrecy',
      'legality',
    ])
  })
})
