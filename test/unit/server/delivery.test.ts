import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { buildDelivery } from '../../../src/server/delivery.ts'

test('the public house is bundled without Payload and Next, and again only after a change', async () => {
  const data = mkdtempSync(join(tmpdir(), 'gongkai-bundle-'))
  const bundle = await buildDelivery(data)
  const made = statSync(bundle).mtimeMs
  const list = join(data, 'build/delivery.json')
  const inputs = Object.keys(JSON.parse(readFileSync(list, 'utf8')) as Record<string, string>)
  expect(inputs).toContain('src/delivery/main.ts')
  expect(
    inputs.filter((file) => /node_modules\/(payload|@payloadcms|next|react)\//.test(file)),
  ).toEqual([])

  await buildDelivery(data)
  expect(statSync(bundle).mtimeMs).toBe(made)

  writeFileSync(list, readFileSync(list, 'utf8').replace(/("src\/delivery\/main\.ts":")\d+/, '$10'))
  await buildDelivery(data)
  expect(statSync(bundle).mtimeMs).toBeGreaterThan(made)
})
