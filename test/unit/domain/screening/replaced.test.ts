import { expect, test } from '@jest/globals'
import { richTextOf } from '../../../../src/domain/kinds/index.ts'
import { replaced } from '../../../../src/domain/screening/replaced.ts'

const word = {
  ...{ code: 'wording.截止', excerpt: '截止', instead: '截至', path: 'body' },
  except: ['截止日期'],
} as const

test('the word is replaced wherever it is wrong, and left where it is right', () => {
  expect(replaced('截止5月，截止日期为5月，截止今天', word)).toBe(
    '截至5月，截止日期为5月，截至今天',
  )
  expect(replaced(['截止5月', '其他'], word)).toEqual(['截至5月', '其他'])
})

test('in a rich text nothing but the words changes', () => {
  expect(replaced(richTextOf('第一段\n截止5月'), word)).toEqual(richTextOf('第一段\n截至5月'))
})

test('in a table only its own column changes', () => {
  const rows = [{ name: '截止', note: '截止' }, { name: '乙' }]
  expect(replaced(rows, { ...word, path: 'readings.0.note' })).toEqual([
    { name: '截止', note: '截至' },
    { name: '乙' },
  ])
})

test('a number gives way to its mask, and only that number', () => {
  const phone = {
    ...{ code: 'personal.mobile', path: 'summary' },
    ...{ excerpt: '138****2345', instead: '138****2345' },
  } as const
  expect(replaced('甲13893412345，乙13993412345', phone)).toBe('甲138****2345，乙13993412345')
})

test('words in two formats are left for a person', () => {
  const split = { root: { children: [{ text: '截' }, { text: '止5月' }] } }
  expect(replaced(split, word)).toBeUndefined()
})
