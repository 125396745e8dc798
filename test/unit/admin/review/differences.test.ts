import { describe, expect, test } from '@jest/globals'
import { differences, merged } from '../../../../src/admin/review/differences.ts'

const field = { kind: 'text', label: '' } as const
const fields = { title: field, summary: field, rows: field }
const start = { title: '甲', summary: '一', rows: [{ a: '1', b: '2' }] }

describe('two texts of one item', () => {
  test('differ only where values differ, whatever the order of keys', () => {
    const mine = { ...start, title: '乙' }
    const theirs = { ...start, rows: [{ b: '2', a: '1' }] }
    expect(differences(fields, { start, mine, theirs }).map(({ key }) => key)).toEqual(['title'])
  })

  test('offer mine where I changed something, theirs where only they did', () => {
    const mine = { ...start, title: '乙' }
    const theirs = { ...start, title: '丙', summary: '二' }
    expect(
      differences(fields, { start, mine, theirs }).map(({ key, offered }) => [key, offered]),
    ).toEqual([
      ['title', 'mine'],
      ['summary', 'theirs'],
    ])
  })

  test('take an absent value and an emptied one for the same', () => {
    expect(
      differences(fields, {
        start,
        mine: { ...start, summary: null },
        theirs: { ...start, summary: '' },
      }),
    ).toEqual([])
  })

  test('become one, field by field as chosen, and emptied fields stay emptied', () => {
    const mine = { title: '乙', summary: undefined }
    const theirs = { title: '丙', summary: '二' }
    const found = differences(fields, { start, mine, theirs })
    expect(merged(found, theirs, { title: 'theirs', summary: 'mine' })).toEqual({
      title: '丙',
      summary: null,
    })
  })
})
