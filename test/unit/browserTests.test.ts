import { describe, expect, test } from '@jest/globals'
import { findChromium } from '../e2e/findChromium.mjs'
import { leaveOut } from '../e2e/leaveOut.mjs'

const FILES = ['journey.test.ts', 'keyboard.test.ts']

describe('on a machine without a browser', () => {
  test.each(['true', '1', 'woodpecker'])('a run in CI fails: CI=%s', (CI) => {
    expect(() => leaveOut(FILES, { CI })).toThrow(/No Chromium was found/)
  })

  test.each([undefined, '', '0', 'false'])(
    'anybody else is told what was left out: CI=%s',
    (CI) => {
      const words = leaveOut(FILES, { CI })
      expect(words).toContain('没有找到 Chromium')
      for (const name of FILES) expect(words).toContain(`test/e2e/${name}`)
    },
  )
})

describe('the browser of the tests', () => {
  test('is the one that is named, wherever it is', () => {
    expect(findChromium({ CHROMIUM: process.execPath })).toBe(process.execPath)
  })

  test('is no other than the one that is named', () => {
    expect(findChromium({ CHROMIUM: '/nowhere/chromium' })).toBeUndefined()
  })
})
