import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chainsPage } from '../derive/reference/chains.ts'
import { domainTable, referenceIndex, referencePage } from '../derive/reference.ts'
import type { Domain } from '../domain/defineDomain.ts'

const FOLDER = 'docs/domains'
const BEGIN = '<!-- domains:begin, written by npm run domains:reference -->'
const END = '<!-- domains:end -->'

/** Every file of the domain reference by its path, as the declarations want it. */
export const referenceFiles = (domains: readonly Domain[], root: string): Map<string, string> =>
  new Map([
    ['README.md', withTable(readFileSync(join(root, 'README.md'), 'utf8'), domains)],
    [`${FOLDER}/README.md`, referenceIndex(domains)],
    ['docs/review.md', chainsPage()],
    ...domains.map((domain) => [`${FOLDER}/${domain.slug}.md`, referencePage(domain)] as const),
  ])

/** Pages of domains that are no more. */
export const leftOver = (files: ReadonlyMap<string, string>, root: string): string[] =>
  pagesIn(join(root, FOLDER))
    .map((name) => `${FOLDER}/${name}`)
    .filter((path) => !files.has(path))

const pagesIn = (folder: string): string[] => {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.md'))
  } catch {
    return []
  }
}

const withTable = (readme: string, domains: readonly Domain[]): string => {
  const [before, rest] = readme.split(BEGIN)
  const [, after] = rest?.split(END) ?? []
  if (before === undefined || after === undefined) {
    throw new Error('README.md has lost the markers of its table of domains')
  }
  return `${before}${BEGIN}\n\n${domainTable(domains, `${FOLDER}/`)}\n\n${END}${after}`
}
