import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import type { NewDomain } from './NewDomain.ts'

interface Question {
  key: keyof NewDomain
  words: string
  /** What a bare Enter means. */
  otherwise?: (answers: Partial<NewDomain>) => string
}

const QUESTIONS: readonly Question[] = [
  { key: 'slug', words: '英文代码，发布后不再改变，如 road-works / slug' },
  { key: 'name', words: '中文名称，如 道路施工 / name in Chinese' },
  {
    key: 'en',
    words: '英文名称 / name in English',
    otherwise: ({ slug = '' }) => slug.charAt(0).toUpperCase() + slug.slice(1).replaceAll('-', ' '),
  },
  { key: 'group', words: '编辑菜单中的分组 / heading in the menu', otherwise: () => '其他信息' },
  { key: 'column', words: '主栏目的代码，如 environment/water-quality / code of its column' },
]

/** What the arguments say of the new domain, and answers on the console for what they leave out. */
export const ask = async (args: string[]): Promise<NewDomain> => {
  const { values } = parseArgs({ args, options: OPTIONS })
  const answers: Partial<NewDomain> = { ...values }
  const missing = QUESTIONS.filter(({ key }) => answers[key] === undefined)
  if (missing.length === 0) return answers as NewDomain
  const console = createInterface({ input: process.stdin })
  const lines = console[Symbol.asyncIterator]()
  for (const { key, words, otherwise } of missing) {
    const offered = otherwise?.(answers)
    process.stderr.write(`${words}${offered ? ` [${offered}]` : ''}: `)
    const { value } = await lines.next()
    answers[key] = String(value ?? '').trim() || (offered ?? '')
  }
  console.close()
  return answers as NewDomain
}

const OPTIONS = Object.fromEntries(
  QUESTIONS.map(({ key }) => [key, { type: 'string' as const }]),
) as Record<keyof NewDomain, { type: 'string' }>
