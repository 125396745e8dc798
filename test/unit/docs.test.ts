import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import * as fields from '../../src/domain/fields/index.ts'
import { MASKS } from '../../src/domain/masks.ts'

const guide = readFileSync('docs/domains.md', 'utf8')

/** What `src/domain/fields` exports beside the words of the language. */
const NO_WORDS = new Set(['isEmpty', 'isMasked', 'isPublished'])

describe('the guide to a new domain', () => {
  const words = Object.keys(fields).filter((name) => !NO_WORDS.has(name))

  test.each(words)('explains the word %s', (word) => {
    expect(guide).toMatch(new RegExp(`^\\|.*\`${word}\`.*\\|$`, 'm'))
  })

  test('names every mask', () => {
    for (const mask of Object.keys(MASKS)) expect(guide).toContain(`'${mask}'`)
  })

  test('calls only commands that there are', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object }
    const called = [...guide.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name)
    for (const name of new Set(called)) expect(Object.keys(scripts)).toContain(name)
  })
})
