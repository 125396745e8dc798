import { constantOf, type NewDomain } from './NewDomain.ts'

/** The list of domains with one more: its import among the others, its name at the end of the menu. */
export const addToList = (list: string, { slug }: Pick<NewDomain, 'slug'>): string => {
  const name = constantOf(slug)
  const line = `import { ${name} } from './${slug}/domain.ts'`
  const lines = list.split('\n')
  const imports = lines.filter((each) => isImport(each))
  const rest = lines.filter((each) => !isImport(each))
  const others = imports.filter((each) => !each.includes("'./"))
  const own = [...imports.filter((each) => each.includes("'./")), line].sort(byFolder)
  const end = rest.join('\n').replace(/,?(\s*)\](\s*as const)/, `, ${name}$1]$2`)
  if (!end.includes(name)) throw new Error('plugins/domains/index.ts has no list of domains')
  return [...others, ...own, end].join('\n')
}

const isImport = (line: string): boolean => /^import \{/.test(line)

const byFolder = (a: string, b: string): number => (folderOf(a) < folderOf(b) ? -1 : 1)

const folderOf = (line: string): string => /'\.\/([^']+)'/.exec(line)?.[1] ?? ''
