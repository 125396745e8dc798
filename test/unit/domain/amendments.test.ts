import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  AMENDMENTS,
  readableEditions,
  saysNothingNew,
  type PublicEvent,
} from '../../../src/domain/amendments.ts'
import { changeRuleOn } from '../../../src/domain/time/deadlines.ts'
import { readWording } from '../../../src/domain/readWording.ts'

describe('the editions that may be read', () => {
  test('are all of them while the matter only grows', () => {
    expect(readableEditions(['first', 'supplement', 'update'])).toEqual([1, 2, 3])
  })

  test('begin with the last correction, which takes everything before it away', () => {
    expect(readableEditions(['first', 'update', 'correction', 'update'])).toEqual([3, 4])
  })

  test('begin after the last withdrawal, and are none while the item is withdrawn', () => {
    expect(readableEditions(['first', 'update', 'withdrawn'])).toEqual([])
    expect(readableEditions(['first', 'withdrawn', 'update'])).toEqual([2])
  })

  test('are always the last ones, the current one among them', () => {
    const kinds = Object.keys(AMENDMENTS) as PublicEvent[]
    fc.assert(
      fc.property(fc.array(fc.constantFrom<PublicEvent>(...kinds, 'withdrawn')), (later) => {
        const events: PublicEvent[] = ['first', ...later]
        const count = events.filter((event) => event !== 'withdrawn').length
        const readable = readableEditions(events)
        expect(readable).toEqual(readable.map((_, at) => count - readable.length + 1 + at))
        expect(readable.at(-1)).toBe(events.at(-1) === 'withdrawn' ? undefined : count)
      }),
    )
  })
})

describe('the wording of an amendment', () => {
  test('is a kind and a note, by key or by name', () => {
    const wording = { kind: 'correction', note: '总硬度的单位有误。' }
    expect(readWording(wording)).toEqual({ wording })
    expect(readWording({ ...wording, kind: '更正' })).toEqual({ wording })
  })

  test('is refused with everything that is wrong with it', () => {
    const { issues = [] } = readWording({ kind: 'repaint', note: ' ' })
    expect(issues.map(({ path }) => path)).toEqual(['kind', 'note'])
    expect(readWording({ kind: 'update', note: '长'.repeat(501) }).issues).toHaveLength(1)
    expect(readWording({ kind: 'update', note: ['甲'] }).issues).toHaveLength(1)
  })
})

test('only a correction may leave the text as it is', () => {
  const note = '说明'
  expect(saysNothingNew({ kind: 'update', note }, true)).toBe(true)
  expect(saysNothingNew({ kind: 'update', note }, false)).toBe(false)
  expect(saysNothingNew({ kind: 'correction', note }, true)).toBe(false)
})

test('a change is timed by the law in force on its day, where that law speaks of changes', () => {
  const general = { publishBy: 'publication' }
  expect(changeRuleOn(general, '2018-05-08')?.law).toContain('第十八条')
  expect(changeRuleOn(general, '2026-05-08')?.law).toContain('第二十六条')
  expect(changeRuleOn(general, '2007-05-08')).toBeUndefined()
  expect(changeRuleOn({ publishBy: 'publication.budget' }, '2026-05-08')).toBeUndefined()
})
