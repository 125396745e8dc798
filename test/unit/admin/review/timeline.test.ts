import { describe, expect, test } from '@jest/globals'
import type { HistoryLine } from '../../../../src/admin/review/CaseState.ts'
import { timelineOf, wordsKind } from '../../../../src/admin/review/timeline.ts'

const line = (minute: number, act: string, by: string, more: Partial<HistoryLine> = {}) => ({
  at: `2018-05-08T08:0${minute}:00.000Z`,
  ...{ act, by, label: act },
  ...more,
})

describe('the history as it is read', () => {
  const history = [
    line(0, 'draft', '张三', { revision: 1, fields: ['title', 'summary'] }),
    line(1, 'save', '张三', { revision: 2, fields: ['title'] }),
    line(2, 'save', '张三', { revision: 3, fields: ['summary', 'title'] }),
    line(3, 'save', '王五', { revision: 4, fields: ['title'] }),
    line(4, 'submit', '张三', { revision: 4 }),
  ]

  test('begins with the latest, and takes what one person saved in a row as one', () => {
    expect(
      timelineOf(history).map(({ act, by, times, revisions }) => [
        act,
        by,
        times,
        revisions?.first,
        revisions?.last,
      ]),
    ).toEqual([
      ['submit', '张三', 1, 4, 4],
      ['save', '王五', 1, 4, 4],
      ['save', '张三', 2, 2, 3],
      ['draft', '张三', 1, 1, 1],
    ])
  })

  test('names each field that was changed once, and the last moment of several', () => {
    const saved = timelineOf(history)[2]
    expect(saved?.fields).toEqual(['title', 'summary'])
    expect(saved?.at).toBe('2018-05-08T08:02:00.000Z')
  })

  test('is the same in whatever order the lines come', () => {
    expect(timelineOf(history.toReversed())).toEqual(timelineOf(history))
  })

  test('calls the words of a judge an opinion, and those of a return its reason', () => {
    expect(['approve', 'return', 'amend', 'withdraw'].map(wordsKind)).toEqual([
      '意见',
      '退回理由',
      '说明',
      '理由',
    ])
  })
})
