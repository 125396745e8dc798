import { describe, expect, test } from '@jest/globals'
import { CHAIN_NAMES, STAGE_NAMES, stageOf, waitsFor } from '../../../src/domain/review/index.ts'
import { ROLES, type Role } from '../../../src/domain/roles.ts'
import { desksOf } from '../../../src/worklist/desksOf.ts'

const holding = (role: Role, covers = ['bureau']) => ({ role, unit: 'bureau', covers })
const desksAs = (...roles: Role[]) =>
  desksOf({ id: '1', name: '甲', posts: roles.map((role) => holding(role)) })

describe('the desks of a person', () => {
  test('are where work may wait for their posts', () => {
    expect(desksAs('signer')).toEqual([
      { role: 'signer', writes: false, units: ['bureau'], hands: ['1'] },
    ])
    expect(desksAs('dutyLeader', 'administrator', 'security', 'auditor')).toEqual([])
  })

  test('are everywhere that a chain has somebody to wait for', () => {
    const everybody = desksAs(...(Object.keys(ROLES) as Role[])).map(({ role }) => role)
    for (const chain of CHAIN_NAMES) {
      for (const stage of STAGE_NAMES) {
        const here = stageOf(chain, stage)
        for (const role of here ? waitsFor(here) : []) expect(everybody).toContain(role)
      }
    }
    expect(everybody).toContain('office')
  })

  test('have each unit once, however many posts cover it', () => {
    const posts = [holding('signer', ['bureau', 'station']), holding('signer', ['station'])]
    expect(desksOf({ id: '1', name: '甲', posts }).map(({ units }) => units)).toEqual([
      ['bureau', 'station'],
    ])
  })

  test('are for writing only where the person writes', () => {
    const desks = desksAs('editor', 'reviewer', 'office')
    expect(desks.filter(({ writes }) => writes)).toEqual([
      { role: 'editor', writes: true, units: ['bureau'], hands: ['1'] },
    ])
  })

  test('are those that others entrusted to them too, where what either wrote is not found', () => {
    const lent = { ...holding('signer', ['station']), for: { id: '2', name: '乙' } }
    expect(desksOf({ id: '1', name: '甲', posts: [holding('reviewer'), lent] })).toEqual([
      { role: 'reviewer', writes: false, units: ['bureau'], hands: ['1'] },
      { role: 'signer', writes: false, units: ['station'], hands: ['1', '2'] },
    ])
  })
})
