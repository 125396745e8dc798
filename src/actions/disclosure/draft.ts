import { v7 as uuidv7 } from 'uuid'
import type { Values } from '../../domain/fields/index.ts'
import type { Transcript } from '../../domain/transcript.ts'
import { MAY } from '../../policies/disclosure.ts'
import type { Act } from '../Act.ts'
import { domainOf, refuseOff } from '../../house.ts'
import { joinCaseOf, namingDocument } from './cases/companions.ts'
import { openCase } from './cases/cases.ts'
import { setPublicationDeadlines } from './deadlines/publicationDeadlines.ts'
import { enterItems } from './items/enterItems.ts'
import type { Saved } from './items/entries.ts'
import { readIncoming } from './items/incoming.ts'
import { numberItems } from './items/indexNumbers.ts'
import { keepTranscript } from './items/transcripts.ts'

export interface DraftInput {
  domain: string
  values: Values
  /** The document that the new item explains: both are reviewed in one case (同步起草). */
  accompanies?: string
  /** Where the values come from, when they were read from a Word file. */
  transcript?: Transcript
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
    const domain = domainOf(work.payload, input.domain)
    const [item] = await numberItems(work, subjects)
    if (!item) throw new Error('nothing to draft')
    await enterItems(work, domain, [item], by)
    const [opened] = await Promise.all([
      input.accompanies
        ? joinCaseOf(work, item, input.accompanies, by)
        : openCase(work, domain, [item.id], by, String(item.values.column)),
      setPublicationDeadlines(work, domain, [item]),
      ...(input.transcript ? [keepTranscript(work, item.id, input.transcript)] : []),
    ])
    return {
      result: { id: item.id, revision: 1, indexNumber: item.indexNumber },
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
