import { typeNameOf, filterNameOf } from '../../derive/graphqlType/names.ts'

/** What must be said of a domain before there is anything of it. */
export interface NewDomain {
  slug: string
  name: string
  en: string
  group: string
  column: string
}

/** What a city already has, so that a new domain fits in. */
export interface Known {
  slugs: readonly string[]
  /** Codes of the catalogue. */
  columns: readonly string[]
  /** Names that the admin's collections, the public schema and the list of domains use. */
  collections: readonly string[]
  types: readonly string[]
}

/** The name under which code speaks of the domain: `road-works` → `roadWorks`. */
export const constantOf = filterNameOf

/** What is wrong with a new domain, in words for the person who makes it; nothing when it may be made. */
export const faultsOf = ({ slug, name, en, group, column }: NewDomain, known: Known): string[] => [
  ...slugFaults(slug, known),
  ...(/\p{Script=Han}/u.test(name) ? [] : ['--name：请用中文写信息种类的名称，如 道路施工']),
  ...(en.trim() ? [] : ['--en：请写英文名称，如 Road works']),
  ...(group.trim() ? [] : ['--group：请写编辑在哪个分组下找到它，如 城乡建设']),
  ...columnFaults(column, known),
]

const slugFaults = (slug: string, { slugs, collections, types }: Known): string[] => {
  if (!/^[a-z]+(-[a-z]+)*$/.test(slug)) {
    return [`--slug：“${slug}”应为小写英文单词，以连字符相连，如 road-works`]
  }
  if (slug.length > LONGEST) return [`--slug：“${slug}”长于 ${LONGEST} 个字符`]
  if (slugs.includes(slug)) return [`--slug：已经有“${slug}”这类信息`]
  if (collections.includes(slug)) return [`--slug：“${slug}”是系统自己用的名称`]
  if (types.includes(typeNameOf(slug))) {
    return [`--slug：公开接口已经有名为 ${typeNameOf(slug)} 的类型`]
  }
  return isUsable(constantOf(slug)) ? [] : [`--slug：“${slug}”是 TypeScript 的保留字`]
}

const LONGEST = 40

/** Whether code can have a constant of this name beside what the list of domains names itself. */
const isUsable = (name: string): boolean => {
  if (['domains', 'off'].includes(name)) return false
  try {
    return new Function(`'use strict'; const ${name} = 0`) !== undefined
  } catch {
    return false
  }
}

const columnFaults = (column: string, { columns }: Known): string[] => {
  if (columns.includes(column)) return []
  const last = column.split('/').at(-1) ?? ''
  const near = columns.filter((code) => last && code.includes(last)).slice(0, 5)
  return [
    `--column：标准目录中没有“${column}”这个栏目${near.length > 0 ? `；相近的有 ${near.join('、')}` : '，见 seed/catalogue'}`,
  ]
}
