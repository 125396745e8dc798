import { v7 as uuidv7 } from 'uuid'
import type { Values } from '../../domain/fields/index.ts'
import { MAY } from '../../policies/disclosure.ts'
import type { Act } from '../Act.ts'
import { domainOf, refuseOff } from '../../house.ts'
import { joinCaseOf, namingDocument } from './cases/companions.ts'
import { openCase } from './cases/cases.ts'
import { setPublicationDeadline } from './deadlines/publicationDeadlines.ts'
import { enterItem, type Saved } from './items/entries.ts'
import { readIncoming } from './items/incoming.ts'
import { allocateIndexNumber } from './items/indexNumbers.ts'
import { addRevisions } from './items/revise.ts'
import { yearOf } from './items/yearOf.ts'
import { writeWorkingCopy } from './items/workingCopy.ts'

export interface DraftInput {
  domain: string
  values: Values
  /** The document that the new item explains: both are reviewed in one case (同步起草). */
  accompanies?: string
}

/** 起草: a new item, its index number, its first revision and the case that will carry it. */
export const draft: Act<{ id: string; unit: string; values: Values }, DraftInput, Saved> = {
  lock: async (work, _, { domain, values, accompanies }) => {
    refuseOff(work.payload, domain)
    const read = await readIncoming(
      work,
      domainOf(work.payload, domain),
      accompanies ? await namingDocument(work, domain, values, accompanies) : values,
    )
    return [{ id: uuidv7(), unit: String(read.responsibleUnit), values: read }]
  },
  may: (person, { unit }) => MAY.draft(person, { unit, authors: [] }),
  state: () => undefined,
  change: async ({ work, subjects, by, input }) => {
    const [item] = subjects
    if (!item) throw new Error('nothing to draft')
    const domain = domainOf(work.payload, input.domain)
    const indexNumber = await allocateIndexNumber(work, item.unit, yearOf(item.values))
    await enterItem(work, item.id, item.values, { domain: domain.slug, indexNumber })
    await writeWorkingCopy(work, domain, item, true)
    await addRevisions(work, [{ entry: item.id, no: 1, values: item.values }], by)
    await setPublicationDeadline(work, domain, item)
    const opened = input.accompanies
      ? await joinCaseOf(work, item, input.accompanies, by)
      : await openCase(work, domain, [item.id], by, String(item.values.column))
    return {
      result: { id: item.id, revision: 1, indexNumber },
      ledger: [
        {
          chain: opened,
          subjectKind: 'disclosure',
          subject: item.id,
          revision: 1,
          fields: Object.keys(item.values),
        },
      ],
    }
  },
}
