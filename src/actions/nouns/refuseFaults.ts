import type { Work } from '../../database/transaction.ts'
import type { Fields, Values } from '../../domain/fields/index.ts'
import type { Issue } from '../../domain/issues.ts'
import { issuesOfFields } from '../../domain/issuesOf.ts'
import { NOUNS } from '../../domain/nouns.ts'
import { IssuesFound } from '../../errors.ts'
import type { Noun } from './Noun.ts'

/** @throws IssuesFound with everything wrong with what was entered for a noun */
export const refuseFaults = async (work: Work, noun: Noun, values: Values): Promise<void> => {
  if (!isDeclared(noun.collection)) return
  const fields: Fields = NOUNS[noun.collection]
  const asked = noun.isNew ? fields : pick(fields, Object.keys(values))
  const issues = [
    ...issuesOfFields(asked, values, 'publish'),
    ...('code' in asked ? await takenCode(work, noun, values.code) : []),
  ]
  if (issues.length > 0) throw new IssuesFound(issues)
}

type Declared = keyof typeof NOUNS

const isDeclared = (collection: string): collection is Declared => Object.hasOwn(NOUNS, collection)

const pick = (fields: Fields, keys: readonly string[]): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([key]) => keys.includes(key)))

const takenCode = async ({ query }: Work, noun: Noun, code: unknown): Promise<Issue[]> => {
  const others = await query<{ id: string }>(
    `select id from public.${noun.collection} where code = $1 and id::text <> $2`,
    [code, noun.id],
  )
  return others.length > 0 ? [{ path: 'code', code: 'taken', message: '已有这个代码' }] : []
}
