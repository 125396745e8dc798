import { describe, expect, test } from '@jest/globals'
import {
  editionOptions,
  nameOf,
  revisionOptions,
  summaryOf,
} from '../../../../src/admin/compare/sideWords.ts'
import type { Comparison } from '../../../../src/collections/disclosure/comparison/Comparison.ts'

const comparison: Comparison = {
  from: { revision: 1, edition: 1 },
  to: { revision: 3 },
  basis: 'edition',
  differences: [{ key: 'title', label: '标题', kind: 'hidden' }],
  revisions: [
    { no: 3, by: '李四', at: '2018-05-09T02:00:00.000Z' },
    { no: 2, by: '张三', at: '2018-05-08T08:30:00.000Z' },
  ],
  editions: [
    {
      no: 1,
      at: '2018-05-07T16:30:00.000Z',
      kind: 'first',
      kindName: '首次公开',
      note: null,
      revision: 1,
    },
  ],
  reviewed: 2,
}

describe('two texts', () => {
  test('are said as people call them, by days of the office’s own time', () => {
    expect(summaryOf(comparison)).toBe('第 3 稿与第 1 版（2018年5月8日公开）相比，1 栏不同')
    const { basis: _, ...asked } = comparison
    expect(summaryOf({ ...asked, from: { revision: 2 }, differences: [] })).toBe(
      '第 3 稿与第 2 稿相比，没有不同',
    )
    expect(summaryOf({ ...comparison, basis: 'reviewed', from: { revision: 2 } })).toBe(
      '第 3 稿与您上次审过的第 2 稿相比，1 栏不同',
    )
    expect(summaryOf({ ...asked, from: { revision: 1 }, to: { revision: 1, edition: 1 } })).toBe(
      '第 1 版与第 1 稿相比，是同一份内容',
    )
  })

  test('are chosen among editions and revisions, by the names that the server takes', () => {
    expect(editionOptions(comparison)).toEqual([
      { name: 'edition:1', words: '第 1 版（2018年5月8日公开）' },
    ])
    expect(revisionOptions(comparison)).toEqual([
      { name: 'revision:3', words: '第 3 稿　最新　李四　2018年5月9日 10:00' },
      { name: 'revision:2', words: '第 2 稿　您上次审过的　张三　2018年5月8日 16:30' },
    ])
    expect([comparison.from, comparison.to].map(nameOf)).toEqual(['edition:1', 'revision:3'])
  })
})
