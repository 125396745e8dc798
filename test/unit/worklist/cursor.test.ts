import { describe, expect, test } from '@jest/globals'
import { readCursor, writeCursor } from '../../../src/worklist/cursor.ts'

const line = '01900000-0000-7000-8000-000000000001'

describe('where a page begins', () => {
  test.each(['2018-05-08', '2018-05-08 10:20:30.123456+08', 'infinity'])(
    'is written and read again: %s',
    (key) => {
      expect(readCursor(writeCursor({ key, line }))).toEqual({ key, line })
    },
  )

  test.each([
    ['a key that is no day', ['1; drop table', line]],
    ['a line that is no id', ['2018-05-08', 'x']],
    ['something else', { key: '2018-05-08' }],
  ])('is not taken from %s', (_, sent) => {
    const text = Buffer.from(JSON.stringify(sent)).toString('base64url')
    expect(readCursor(text)).toBeUndefined()
  })

  test('is not taken from what cannot be read', () => {
    expect(readCursor('???')).toBeUndefined()
  })
})
