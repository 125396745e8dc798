import { describe, expect, test } from '@jest/globals'
import { chainFaults, checkChains } from '../../../../src/domain/review/checkChains.ts'
import { CHAINS, type Chain } from '../../../../src/domain/review/index.ts'

const drafting = {
  name: '起草',
  leftBy: 'submit',
  acts: { submit: ['editor'] },
  next: 'release',
} as const
const release = { name: '待发布', leftBy: 'publish', acts: { publish: ['releaser'] } } as const
const review = {
  name: '审核',
  leftBy: 'approve',
  acts: { approve: ['reviewer'] },
  opinions: [{ code: 'review', name: '审核意见', role: 'reviewer' }],
  next: 'release',
} as const

const faultsOf = (stages: Chain['stages']) => chainFaults({ odd: { name: '样例', stages } })

test('the chains of the house have no fault', () => {
  expect(chainFaults(CHAINS)).toEqual([])
})

describe('a table that is wrong is refused at start, naming chain and stage', () => {
  test.each<[string, Chain['stages'], string]>([
    ['no beginning', { release }, 'chain odd: it has no stage drafting, where every case begins'],
    [
      'a stage that no case reaches',
      { drafting, release, review },
      'chain odd: no case reaches the stage review',
    ],
    [
      'a dead end',
      {
        drafting: { ...drafting, next: 'review' },
        review: { ...review, next: undefined },
        release,
      },
      'chain odd: review: it leads nowhere',
    ],
    [
      'a next stage that is not there',
      { drafting: { ...drafting, next: 'signing' } },
      'chain odd: drafting: its next stage signing does not exist',
    ],
    [
      'an act without a role',
      { drafting: { ...drafting, acts: { submit: ['editor'], save: [] } }, release },
      'chain odd: drafting: save has no role',
    ],
    [
      'a stage that nobody may leave',
      { drafting: { ...drafting, acts: { save: ['editor'] } }, release },
      'chain odd: drafting: nobody may submit, by which it is left',
    ],
    [
      'an opinion that nobody may give',
      {
        drafting: { ...drafting, next: 'review' },
        review: { ...review, acts: { approve: ['signer'] } },
        release,
      },
      'chain odd: review: nobody may give the opinion review: no act for reviewer',
    ],
    [
      'a judge whose opinion counts for nothing',
      {
        drafting: { ...drafting, next: 'review' },
        review: { ...review, acts: { approve: ['reviewer', 'secrecy'] } },
        release,
      },
      'chain odd: review: secrecy may judge, but no opinion of theirs is needed',
    ],
  ])('%s', (_, stages, fault) => {
    expect(faultsOf(stages)).toContain(fault)
    expect(() => checkChains({ odd: { name: '样例', stages } })).toThrow(fault)
  })
})
