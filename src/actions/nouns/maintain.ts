import type { Payload } from 'payload'
import type { Values } from '../../domain/fields/index.ts'
import type { Person } from '../../domain/roles.ts'
import { holdsAnywhere } from '../../domain/roles.ts'
import { Refusal } from '../../errors.ts'
import type { Verdict } from '../../policies/verdict.ts'
import { passCatalogue } from '../../publication/catalogue.ts'
import type { Work } from '../../database/transaction.ts'
import type { Act } from '../Act.ts'
import { refuseFaults } from './refuseFaults.ts'
import { columnCodes, redirectOldCodes, refuseBadPlace } from './columnCodes.ts'
import { lastUnlessPlaced, lockCatalogue } from './columnOrder.ts'

/** What the office keeps beside items: its catalogue, its units, its people, its sites, its files. */
export type NounCollection = 'columns' | 'organisations' | 'people' | 'sites' | 'files'

export interface MaintainInput {
  collection: NounCollection
  values: Values
  /** The bytes, when the noun is a file. */
  file?: { data: Buffer; mimetype: string; name: string; size: number }
}

/** One of them, or the place of a new one. */
export interface Noun {
  id: string
  collection: NounCollection
  isNew: boolean
}

/** 维护: makes or changes one of the nouns. Columns are moved and merged by acts of their own. */
export const maintain: Act<Noun, MaintainInput, { id: string }> = {
  about: ({ collection }) => tableOf(collection),
  lock: async (work, ids, { collection }) => {
    if (collection === 'columns') await lockCatalogue(work)
    if (ids.length === 0) return [{ id: '', collection, isNew: true }]
    const rows = await work.query<{ id: string }>(
      `select id from public.${tableOf(collection)} where id = any ($1) order by id for update`,
      [ids],
    )
    if (rows.length < ids.length) throw new Refusal('NOT_FOUND', '没有找到')
    return rows.map(({ id }) => ({ id, collection, isNew: false }))
  },
  may: (person, { id, collection }) => mayMaintain(person, collection, id),
  state: () => undefined,
  change: async ({ work, subjects, by, input }) => {
    refuseOwnPosts(by, input)
    const before = await columnCodes(work)
    const ids: string[] = []
    for (const noun of subjects) {
      await refuseFaults(work, noun, input.values)
      ids.push(await write(work, noun, await placed(work, noun, input)))
    }
    if (input.collection === 'columns') await redirectOldCodes(work, before)
    if (PUBLIC.has(input.collection)) await passCatalogue(work)
    return {
      result: { id: ids[0] ?? '' },
      ledger: ids.map((id) => ({
        chain: id,
        subjectKind: input.collection,
        subject: id,
        fields: Object.keys(input.values).sort(),
      })),
    }
  },
}

/** People may change their own name and password; posts are given by the administrator. */
const refuseOwnPosts = (by: Person, { collection, values }: MaintainInput): void => {
  if (collection !== 'people' || holdsAnywhere(by, 'administrator')) return
  const forbidden = Object.keys(values).filter((key) => !['name', 'password'].includes(key))
  if (forbidden.length > 0) throw new Refusal('NOT_ALLOWED', '只能修改自己的姓名和密码')
}

/** A column needs a place that is free, and stands last where it comes new. */
const placed = async (work: Work, noun: Noun, input: MaintainInput): Promise<MaintainInput> => {
  if (noun.collection !== 'columns') return input
  await refuseBadPlace(work, noun.id, input.values)
  return { ...input, values: await lastUnlessPlaced(work, noun.id, input.values) }
}

/** Nouns that the public sees by themselves; files go out with the items that show them. */
const PUBLIC: ReadonlySet<string> = new Set(['columns', 'organisations', 'sites'])

const write = async (work: Work, noun: Noun, { values, file }: MaintainInput): Promise<string> => {
  const { payload, req } = work
  const common = {
    collection: noun.collection,
    data: values,
    depth: 0,
    overrideAccess: true,
    req,
    ...(file && { file }),
  }
  type Made = { id: string }
  const made = noun.isNew
    ? await (payload.create as Payload['create'])(common as never)
    : await (payload.update as Payload['update'])({ ...common, id: noun.id } as never)
  return String((made as unknown as Made).id)
}

const TABLES: ReadonlySet<string> = new Set([
  'columns',
  'organisations',
  'people',
  'sites',
  'files',
])

/** The table's name, from a fixed list: it becomes part of a statement. */
const tableOf = (collection: NounCollection): string => {
  if (!TABLES.has(collection)) throw new Refusal('NOT_FOUND', '没有这类内容')
  return collection
}

/** Everyone in office may add files; the rest is the disclosure office's and the administrator's. */
const mayMaintain = (person: Person, collection: NounCollection, id: string): Verdict => {
  if (holdsAnywhere(person, 'administrator')) return { as: 'administrator' }
  if (collection !== 'people' && holdsAnywhere(person, 'office')) return { as: 'office' }
  if (collection === 'files' && holdsAnywhere(person, 'editor')) return { as: 'editor' }
  if (collection === 'people' && id === person.id) return { as: 'editor' }
  return { not: '由政府信息公开科或系统管理员维护' }
}
