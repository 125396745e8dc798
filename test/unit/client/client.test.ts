import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { currentSchema } from '../delivery/printedSchema.ts'
import { registered } from '../delivery/registered.ts'
import { generatedClient } from './generatedClient.ts'

test('the client of each site is what it has registered; `npm run client:write` writes it anew', async () => {
  const files = await generatedClient(registered(), currentSchema())
  const sites = readdirSync('src/client/sites').map((name) => `sites/${name}`)
  expect(['schema.ts', ...sites]).toEqual([...files.keys()])
  for (const [path, text] of files) expect(readFileSync(`src/client/${path}`, 'utf8')).toBe(text)
})

test('the example in the guide is the one that is tried', () => {
  const guide = readFileSync('docs/client.md', 'utf8')
  expect(guide).toContain(`\`\`\`ts\n${readFileSync('docs/client/example.ts', 'utf8')}\`\`\``)
})
