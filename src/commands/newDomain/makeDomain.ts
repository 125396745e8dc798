import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { addToList } from './addToList.ts'
import type { NewDomain } from './NewDomain.ts'
import { declarationText, examplesText } from './skeleton.ts'

/** Writes the domain's folder and its line in the list. @returns the files, new ones first */
export const makeDomain = async (domain: NewDomain, root: string): Promise<string[]> => {
  const list = 'plugins/domains/index.ts'
  const folder = `plugins/domains/${domain.slug}`
  const files = {
    [`${folder}/domain.ts`]: declarationText(domain),
    [`${folder}/examples.ts`]: examplesText(domain),
    [list]: addToList(readFileSync(join(root, list), 'utf8'), domain),
  }
  const config = await resolveConfig(join(root, list))
  mkdirSync(join(root, folder))
  for (const [path, text] of Object.entries(files)) {
    writeFileSync(join(root, path), await format(text, { ...config, parser: 'typescript' }))
  }
  return Object.keys(files)
}
