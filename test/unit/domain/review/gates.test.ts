import { describe, expect, test } from '@jest/globals'
import { interpretation } from '../../../../plugins/domains/interpretation/domain.ts'
import { policyDocument } from '../../../../plugins/domains/policy-document/domain.ts'
import type { Values } from '../../../../src/domain/fields/index.ts'
import {
  conditionsOf,
  gateIssues,
  type GatedCase,
  type GatedItem,
} from '../../../../src/domain/review/gates.ts'
import type { PlanState } from '../../../../src/domain/review/interpretationPlan.ts'

const document = (values: Values = {}): GatedItem => ({
  id: 'document',
  title: '关于推进政务公开的通知',
  domain: policyDocument,
  values: { attribute: 'proactive', source: 'original', kind: 'other', ...values },
})
const explanation: GatedItem = {
  id: 'interpretation',
  title: '《关于推进政务公开的通知》解读',
  domain: interpretation,
  values: { attribute: 'proactive', source: 'original', document: ['document'] },
}
const laidDown: PlanState = {
  no: 1,
  by: { id: 'editor', name: '陆拟文' },
  plan: {
    outline: '为什么公开、公开什么、怎么公开。',
    forms: ['authoritative'],
    channels: ['website'],
    publishOn: '2018-03-13',
    responsible: '市政府办公室主任',
  },
}
const waived: PlanState = { no: 1, by: { id: 'editor', name: '陆拟文' }, waiver: '内部事务性文件' }
const accepted: PlanState = { ...waived, accepted: { name: '陆审文', reason: '不涉及公众' } }

const codesOf = (gated: Partial<GatedCase>) =>
  gateIssues({ chain: 'policy', isAmendment: false, items: [document()], ...gated }).map(
    ({ path }) => path,
  )

describe('a policy cannot leave drafting', () => {
  test('without plan and interpretation', () => {
    expect(codesOf({})).toEqual(['plan', 'interpretation'])
  })

  test('with a plan and no interpretation in the same case', () => {
    expect(codesOf({ plan: laidDown })).toEqual(['interpretation'])
    expect(codesOf({ plan: laidDown, items: [document(), explanation] })).toEqual([])
  })

  test('with an interpretation of another document', () => {
    const ofAnother = { ...explanation, values: { document: ['another'] } }
    expect(codesOf({ plan: laidDown, items: [document(), ofAnother] })).toEqual(['interpretation'])
  })

  test('with a plan that lacks something: each line leads to its field', () => {
    const { responsible: _, ...rest } = laidDown.plan ?? {}
    const plan = { ...laidDown, plan: rest }
    expect(codesOf({ plan, items: [document(), explanation] })).toEqual(['plan.responsible'])
  })

  test('with a waiver that nobody accepted', () => {
    expect(codesOf({ plan: waived })).toEqual(['plan'])
    expect(codesOf({ plan: accepted })).toEqual([])
  })
})

test('what needs no interpretation: what stays inside, what is reprinted, a change, another chain', () => {
  expect(codesOf({ items: [document({ attribute: 'withheld' })] })).toEqual([])
  expect(codesOf({ items: [document({ attribute: 'onRequest' })] })).toEqual([])
  expect(codesOf({ items: [document({ source: 'republished' })] })).toEqual([])
  expect(codesOf({ isAmendment: true })).toEqual([])
  expect(codesOf({ chain: 'standard' })).toEqual([])
})

test('a normative document asks for the review of its legality', () => {
  expect(conditionsOf([document(), explanation])).toEqual([])
  expect(conditionsOf([document({ kind: 'normative' }), explanation])).toEqual(['normative'])
})
