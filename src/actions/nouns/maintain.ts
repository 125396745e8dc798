import type { Payload } from 'payload'
import type { Values } from '../../domain/fields/index.ts'
import type { Person } from '../../domain/roles.ts'
import { Refusal } from '../../errors.ts'
import { mayMaintain, type NounCollection } from '../../policies/nouns.ts'
import { passCatalogue } from '../../publication/catalogue.ts'
import type { Work } from '../../database/transaction.ts'
import type { Act } from '../Act.ts'
import { personChanges } from '../people/changePerson.ts'
import type { Noun } from './Noun.ts'
import { refuseFaults } from './refuseFaults.ts'
import { columnCodes, redirectOldCodes, refuseBadPlace } from './columnCodes.ts'
import { lastUnlessPlaced, lockCatalogue } from './columnOrder.ts'

export type { NounCollection } from '../../policies/nouns.ts'

export interface MaintainInput {
  collection: NounCollection
  values: Values
  /** The bytes, when the noun is a file. */
  file?: { data: Buffer; mimetype: string; name: string; size: number }
}

/** 维护: makes or changes one of the nouns. Columns are moved and merged by acts of their own. */
export const maintain: Act<Noun, MaintainInput, { id: string }> = {
  about: ({ collection }) => collection,
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
  may: mayMaintain,
  state: () => undefined,
  change: async ({ work, subjects, by, input }) => {
    const before = await columnCodes(work)
    const ids: string[] = []
    const fields = new Set<string>()
    for (const noun of subjects) {
      await refuseFaults(work, noun, input.values)
      const values = await valuesOf(work, by, noun, input.values)
      Object.keys(values).forEach((key) => fields.add(key))
      ids.push(await write(work, noun, { ...input, values }))
    }
    if (input.collection === 'columns') await redirectOldCodes(work, before)
    if (PUBLIC.has(input.collection)) await passCatalogue(work)
    return {
      result: { id: ids[0] ?? '' },
      ledger: ids.map((id) => ({
        chain: id,
        subjectKind: input.collection,
        subject: id,
        fields: [...fields].sort(),
      })),
    }
  },
}

/**
 * What is written of what was sent. A column needs a place that is free, and stands last where it
 * comes new; of a person only that is written which this person may change.
 */
const valuesOf = async (work: Work, by: Person, noun: Noun, values: Values): Promise<Values> => {
  if (noun.collection === 'people') return personChanges(work, by, noun.id, values)
  if (noun.collection !== 'columns') return values
  await refuseBadPlace(work, noun.id, values)
  return lastUnlessPlaced(work, noun.id, values)
}

/** Nouns that the public sees by themselves; files go out with the items that show them. */
const PUBLIC: ReadonlySet<string> = new Set(['columns', 'organisations', 'sites', 'terms'])

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
  'wordings',
  'terms',
])

/** The table's name, from a fixed list: it becomes part of a statement. */
const tableOf = (collection: NounCollection): string => {
  if (!TABLES.has(collection)) throw new Refusal('NOT_FOUND', '没有这类内容')
  return collection
}
