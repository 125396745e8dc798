import { describe, expect, test } from '@jest/globals'
import { questionForMany } from '../../../../src/admin/worklist/questionForMany.ts'
import type { ShownLine } from '../../../../src/collections/worklist/shownLine.ts'
import { ACTS_ON_MANY } from '../../../../src/domain/review/actsOnMany.ts'

const caseOf = (items: number) => ({ items }) as ShownLine

describe('before an act on many cases it is said', () => {
  test('how many they are, and how many items where a case has several', () => {
    expect(questionForMany('approve', [caseOf(1), caseOf(1)], 0).title).toBe('审核通过：2 项')
    expect(questionForMany('publish', [caseOf(1), caseOf(10_000)], 0).title).toBe(
      '发布：2 项（共 10,001 条信息）',
    )
  })

  test('how many of those that were chosen are left as they are', () => {
    expect(questionForMany('approve', [caseOf(1)], 2).explains).toContain('另外 2 项')
    expect(questionForMany('approve', [caseOf(1)], 0).explains).not.toContain('另外')
  })

  test.each(ACTS_ON_MANY)('what it does, of whichever act: %s', (act) => {
    const { explains, yes } = questionForMany(act, [caseOf(1)], 0)
    expect(explains).toMatch(/。.*逐项办理/)
    expect(yes).not.toBe('')
  })

  test('and a reason is asked for where one of them would need one', () => {
    expect(questionForMany('return', [caseOf(2)], 0).text?.required).toBe(true)
  })
})
