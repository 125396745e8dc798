import { describe, expect, test } from '@jest/globals'
import {
  filterQuery,
  NO_FILTER,
  readAsked,
  workQuery,
} from '../../../../src/admin/worklist/askedWork.ts'
import { spellStand, STANDS, standOf } from '../../../../src/admin/worklist/stands.ts'

describe('what is looked for in a worklist', () => {
  test('stands in the address, and is read from it again', () => {
    const asked = { ...NO_FILTER, heap: 'overdue', domain: 'budget', stage: 'review' } as const
    expect(readAsked(new URLSearchParams(workQuery(asked)))).toEqual(asked)
  })

  test('is everything of what waits for me when the address says nothing, or nonsense', () => {
    const all = { ...NO_FILTER, heap: 'waiting' }
    for (const address of ['', 'heap=everything']) {
      expect(readAsked(new URLSearchParams(address))).toEqual(all)
    }
    expect(filterQuery(readAsked(new URLSearchParams()))).toBe('')
  })

  test('may be a stage, or what is drafted by whether it was sent back', () => {
    for (const { value } of STANDS) {
      expect(standOf({ ...NO_FILTER, heap: 'waiting', ...spellStand(value) })).toBe(value)
    }
    expect(spellStand('returned')).toEqual({ stage: 'drafting', returned: '1' })
  })
})
