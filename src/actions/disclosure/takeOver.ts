import { v7 as uuidv7 } from 'uuid'
import { isDay } from '../../domain/time/day.ts'
import type { Domain } from '../../domain/defineDomain.ts'
import type { Values } from '../../domain/fields/index.ts'
import { CHAIN_NAMES, chainOf } from '../../domain/review/index.ts'
import { IssuesFound, Refusal } from '../../errors.ts'
import { domainOf, refuseOff } from '../../house.ts'
import { MAY } from '../../policies/disclosure.ts'
import type { Work } from '../../database/transaction.ts'
import type { Act } from '../Act.ts'
import { openCase } from './cases/cases.ts'
import { enterItem } from './items/entries.ts'
import { readIncoming } from './items/incoming.ts'
import { allocateIndexNumber } from './items/indexNumbers.ts'
import { demand, moveOn } from './cases/judge.ts'
import { addRevisions } from './items/revise.ts'
import { readDisclosure } from './cases/subject.ts'
import { writeWorkingCopy } from './items/workingCopy.ts'
import { yearOf } from './items/yearOf.ts'

/** Something that was public before it came here: a migration, another body's document. */
export interface TakenOverItem {
  values: Values
  /** The number it was published under; one of ours is given when absent. */
  indexNumber?: string
  /** The day it was first published, a fact with its source; never the server's own time. */
  publishedOn: string
  takenFrom: string
}

export interface TakeOverInput {
  domain: string
  items: readonly TakenOverItem[]
}

interface Incoming extends TakenOverItem {
  id: string
  unit: string
}

/** 接收存量信息: existing items, as one case that is already before the reviewers. */
export const takeOver: Act<Incoming, TakeOverInput, { ids: string[]; case: string }> = {
  lock: async (work, _, input) => {
    refuseOff(work.payload, input.domain)
    const domain = domainOf(work.payload, input.domain)
    const incoming: Incoming[] = []
    for (const item of input.items) {
      demandFacts(item)
      const values = await readIncoming(work, domain, item.values)
      incoming.push({ ...item, id: uuidv7(), values, unit: String(values.responsibleUnit) })
    }
    return incoming
  },
  may: (person, { unit }) => MAY.takeOver(person, { unit, authors: [] }),
  state: () => undefined,
  change: async ({ work, subjects, by, input }) => {
    const [first] = subjects
    if (!first) throw new Refusal('WRONG_STATE', '没有要接收的信息')
    const domain = domainOf(work.payload, input.domain)
    for (const item of subjects) await enter(work, domain, item)
    await addRevisions(
      work,
      subjects.map(({ id, values }) => ({ entry: id, no: 1, values })),
      by,
    )
    const ids = subjects.map(({ id }) => id)
    const column = String(first.values.column)
    const opened = await openCase(work, domain, ids, by, column, CHAINS_OF_THE_PAST)
    const items = await readDisclosure(work.query, ids)
    demand(work.payload, items, 'submit')
    await moveOn(work, items)
    return {
      result: { ids, case: opened },
      ledger: subjects.map(({ id, takenFrom, publishedOn }) => ({
        chain: opened,
        subjectKind: 'disclosure',
        subject: id,
        revision: 1,
        why: `${takenFrom}，${publishedOn} 发布`,
      })),
    }
  },
}

/** What was public already was drafted, explained and signed elsewhere: it is looked at once. */
const CHAINS_OF_THE_PAST = CHAIN_NAMES.filter((name) => !chainOf(name).isSynchronous)

const enter = async (work: Work, domain: Domain, item: Incoming): Promise<void> => {
  await enterItem(work, item.id, item.values, {
    domain: domain.slug,
    indexNumber:
      item.indexNumber ?? (await allocateIndexNumber(work, item.unit, yearOf(item.values))),
    takenOverOn: item.publishedOn,
    takenFrom: item.takenFrom,
  })
  await writeWorkingCopy(work, domain, item, true)
}

const demandFacts = ({ publishedOn, takenFrom }: TakenOverItem): void => {
  const issues = [
    ...(isDay(publishedOn)
      ? []
      : [{ path: 'publishedOn', code: 'required', message: '请填写原发布日期' }]),
    ...(takenFrom.trim()
      ? []
      : [{ path: 'takenFrom', code: 'required', message: '请填写信息从何处接收' }]),
  ]
  if (issues.length > 0) throw new IssuesFound(issues)
}
