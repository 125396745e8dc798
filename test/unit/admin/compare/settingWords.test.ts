import { expect, test } from '@jest/globals'
import { settingWords } from '../../../../src/admin/compare/settingWords.ts'

const plain = { emphases: [] }
const link = (to: string, name?: string) => ({ ...plain, link: { to, ...(name && { name }) } })

test('kept words that are set otherwise, or lead elsewhere, say so', () => {
  const kept = { change: 'kept', text: '附件' } as const
  expect(settingWords(kept)).toBeUndefined()
  expect(settingWords({ ...kept, setting: { emphases: ['加粗'] }, was: plain })).toBe(
    '字体：普通 → 加粗',
  )
  expect(
    settingWords({ ...kept, setting: link('https://b.example'), was: link('policy/1', '通知') }),
  ).toBe('链接：通知 → https://b.example')
  expect(settingWords({ ...kept, was: link('https://a.example') })).toBe(
    '链接：https://a.example → 无',
  )
})

test('new words say where they lead, and kept ones do not', () => {
  const setting = link('https://a.example')
  expect(settingWords({ change: 'inserted', text: '附件', setting })).toBe(
    '链接：https://a.example',
  )
  expect(settingWords({ change: 'kept', text: '附件', setting })).toBeUndefined()
})
