import { describe, expect, test } from '@jest/globals'
import { changedValues, placeOf } from '../../../../src/admin/review/keptTyping.ts'

const fields = {
  title: { kind: 'text', label: '标题' },
  issuers: { kind: 'texts', label: '发文机关' },
  identityNumber: { kind: 'identityNumber', label: '身份证件号码' },
} as const

describe('what is kept of typing that was never saved', () => {
  test('is what was changed, and nothing else', () => {
    const start = { title: '旧标题', issuers: ['庆阳市人民政府'] }
    const now = { title: '新标题', issuers: ['庆阳市人民政府'], revision: 3 }
    expect(changedValues(fields, start, now)).toEqual({ title: '新标题' })
  })

  test('remembers a field that was emptied', () => {
    expect(changedValues(fields, { title: '旧标题' }, {})).toEqual({ title: null })
  })

  test('never holds personal data', () => {
    expect(changedValues(fields, {}, { identityNumber: '11010519491231002X' })).toEqual({})
  })

  test('belongs to one person and one item', () => {
    const places = [
      placeOf('a', 'budget', '1'),
      placeOf('b', 'budget', '1'),
      placeOf('a', 'budget', '2'),
      placeOf('a', 'budget'),
    ]
    expect(new Set(places).size).toBe(places.length)
  })
})
