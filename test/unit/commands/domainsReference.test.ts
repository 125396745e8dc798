import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import config from '../../../delivery.config.ts'
import { leftOver, referenceFiles } from '../../../src/commands/referenceFiles.ts'
import { referencePage } from '../../../src/derive/reference.ts'
import { wellSurvey } from '../derive/wellSurvey.ts'

const files = referenceFiles(config.domains, process.cwd())

test.each([...files])(
  '%s is as the declarations want it; `npm run domains:reference` writes it',
  (path, text) => {
    expect(existsSync(path) && readFileSync(path, 'utf8')).toBe(text)
  },
)

test('there is no page of a domain that is not there', () => {
  expect(leftOver(files, process.cwd())).toEqual([])
})

test('a page says of every field what it is, who may read it and when it is asked', () => {
  const page = referencePage(wellSurvey)
  expect(page).toContain(
    '| 管护人 | `keeper` | 文字 |  | 涉及个人的脱敏：只显示首字，如 张\\* | 是 |',
  )
  expect(page).toContain('| 管护人身份证号码 | `keeperNumber` | 证件号码 |  | 不公开 |')
  expect(page).toContain('饮用 `drinking`')
  expect(page).toContain('### 地层 `strata` 的列')
  expect(page).toContain('自成文日期起 20 个工作日内')
  expect(page).toContain('`/schemas/well-survey.json`')
})
