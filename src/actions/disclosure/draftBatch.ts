import { v7 as uuidv7 } from 'uuid'
import type { Work } from '../../database/transaction.ts'
import type { Values } from '../../domain/fields/index.ts'
import { chainOf, CHAINS, type ChainName } from '../../domain/review/index.ts'
import { Refusal } from '../../errors.ts'
import { domainOf, refuseOff } from '../../house.ts'
import { MAY } from '../../policies/disclosure.ts'
import type { Act } from '../Act.ts'
import { openCase } from './cases/cases.ts'
import { setPublicationDeadlines } from './deadlines/publicationDeadlines.ts'
import { enterItems } from './items/enterItems.ts'
import { readBatch } from './items/incomingBatch.ts'
import { numberItems } from './items/indexNumbers.ts'

export interface DraftBatchInput {
  domain: string
  items: readonly Values[]
}

interface NewRecord {
  id: string
  unit: string
  values: Values
}

/** As many as one case carries. */
export const LARGEST_BATCH = 10_000

/**
 * 批量起草: many records of a domain as one case, which is reviewed as one (批量记录). What differs is
 * taken out of it later, with a reason. All are kept or none.
 */
export const draftBatch: Act<NewRecord, DraftBatchInput, { ids: string[]; case: string }> = {
  lock: async (work, _, { domain: slug, items }) => {
    refuseOff(work.payload, slug)
    if (items.length === 0) throw new Refusal('WRONG_STATE', '没有要起草的信息')
    if (items.length > LARGEST_BATCH) {
      throw new Refusal('WRONG_STATE', `一批最多 ${LARGEST_BATCH} 条，请分批起草`)
    }
    const read = await readBatch(work, domainOf(work.payload, slug), items)
    await refuseApart(work, read)
    return read.map((values) => ({
      ...{ id: uuidv7(), values },
      unit: String(values.responsibleUnit),
    }))
  },
  may: (person, { unit }) => MAY.draft(person, { unit, authors: [] }),
  state: () => undefined,
  change: async ({ work, subjects, by, input }) => {
    const domain = domainOf(work.payload, input.domain)
    const ids = subjects.map(({ id }) => id)
    await enterItems(work, domain, await numberItems(work, subjects), by)
    const column = String(subjects[0]?.values.column)
    const [opened] = await Promise.all([
      openCase(work, domain, ids, by, column),
      setPublicationDeadlines(work, domain, subjects),
    ])
    return {
      result: { ids, case: opened },
      ledger: subjects.map(({ id, values }) => ({
        chain: opened,
        subjectKind: 'disclosure',
        subject: id,
        revision: 1,
        fields: Object.keys(values),
      })),
    }
  },
}

/**
 * One case has one chain, which its column chooses; a document is drafted with its interpretation, and
 * by itself.
 */
const refuseApart = async ({ query }: Work, read: readonly Values[]): Promise<void> => {
  const columns = new Set(read.map(({ column }) => String(column)))
  if (columns.size > 1) throw new Refusal('WRONG_STATE', '一批信息的主栏目应当相同，请分批起草')
  const rows = await query<{ chain: string | null }>(
    'select chain from public.columns where id = any ($1)',
    [[...columns]],
  )
  if (rows.some(({ chain }) => isChain(chain) && chainOf(chain).isSynchronous)) {
    throw new Refusal('WRONG_STATE', '这个栏目的信息应当逐件起草：与解读材料、解读方案一同办理')
  }
}

const isChain = (word: string | null): word is ChainName =>
  word !== null && Object.hasOwn(CHAINS, word)
