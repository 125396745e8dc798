import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { generateImportMap } from 'payload'

/** The component paths that an import map knows. */
const pathsIn = (map: string): string[] =>
  [...map.matchAll(/^ {2}"(.+)": /gm)].map(([, path = '']) => path).sort()

test('the import map knows every component that the configuration names, and no other', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-import-map-'))
  process.env.GONGKAI_DATA = folder
  const { default: made } = await import('../../../payload.config.ts')
  const config = await made
  const { importMapFile = '' } = config.admin.importMap
  const fresh = join(folder, 'importMap.js')
  const importMap = { ...config.admin.importMap, importMapFile: fresh }
  await generateImportMap(
    { ...config, admin: { ...config.admin, importMap } },
    { force: true, log: false },
  )
  expect(pathsIn(readFileSync(importMapFile, 'utf8'))).toEqual(pathsIn(readFileSync(fresh, 'utf8')))
})
