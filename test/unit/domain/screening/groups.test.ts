import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { DOUBT_GROUPS, groupOf, nameOf } from '../../../../src/domain/screening/groups.ts'

const folder = 'src/domain/screening'
const sources = readdirSync(folder)
  .filter((file) => file !== 'groups.ts')
  .map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
  .join('\n')

/** Every code that the checks write, as far as its name goes. */
const codes = [...sources.matchAll(/['`]((?:link|image|attachment|duplicate)\.[a-zA-Z]+)/g)].map(
  ([, code = '']) => code,
)

test.each([...new Set(codes)])('%s has a name of its own and belongs to a group', (code) => {
  expect(DOUBT_GROUPS[groupOf(code)]).toBeDefined()
  if (code !== 'attachment.media') expect(nameOf(code)).not.toBe(DOUBT_GROUPS[groupOf(code)])
})

test('a listed word is named by itself, a number by its kind', () => {
  expect(nameOf('wording.帐户')).toBe('用语“帐户”')
  expect(nameOf('personal.mobile')).toBe('手机号码')
  expect(nameOf('attachment.hidden.工作表“底稿”')).toBe('附件中隐藏的内容')
})
