import { expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { printedSchema, SCHEMA_FILE } from './printedSchema.ts'

test('the public schema is the one that was agreed; `npm run schema:write` agrees to a new one', () => {
  expect(printedSchema()).toBe(readFileSync(SCHEMA_FILE, 'utf8'))
})
