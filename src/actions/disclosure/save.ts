import type { Values } from '../../domain/fields/index.ts'
import { fieldsOf } from '../../domain/issuesOf.ts'
import { Refusal } from '../../errors.ts'
import { domainOf, houseOf } from '../../house.ts'
import { maskValues } from '../../personalData/sealedValues.ts'
import type { Work } from '../../database/transaction.ts'
import { MAY } from '../../policies/disclosure.ts'
import type { Act } from '../Act.ts'
import { changedFields } from './items/changedFields.ts'
import { setPublicationDeadline } from './deadlines/publicationDeadlines.ts'
import { updateEntry, type Saved } from './items/entries.ts'
import { keepIdentities } from './items/identities.ts'
import { readIncoming } from './items/incoming.ts'
import { allocateIndexNumber } from './items/indexNumbers.ts'
import { addRevisions, hashOf } from './items/revise.ts'
import { STATE_AGAINST } from './cases/stateAgainst.ts'
import { lockItems, type DisclosureSubject } from './cases/subject.ts'
import { writeWorkingCopy } from './items/workingCopy.ts'
import { yearOf } from './items/yearOf.ts'

export interface SaveInput {
  values: Values
  /** The revision that the person started from; a save from an older one is refused with both texts. */
  basedOn?: number
}

/** 保存: the next revision of a draft. What did not change adds none. */
export const save: Act<DisclosureSubject, SaveInput, Saved> = {
  // Its case is locked with it; what is reviewed beside it stays as it is.
  lock: lockItems,
  may: (person, subject) => MAY.save(person, subject),
  state: STATE_AGAINST.save,
  change: async ({ work, subjects, by, input }) => {
    const item = onlyOne(subjects)
    refuseStale(work, item, input)
    const domain = domainOf(work.payload, item.domain)
    const values = await readIncoming(work, domain, input.values, item.values)
    const unchanged = { id: item.id, revision: item.revision, indexNumber: item.indexNumber }
    if (hashOf(values) === item.hash) return { result: unchanged, ledger: [] }
    const indexNumber = await renumber(work, item, values)
    const saved = { id: item.id, revision: item.revision + 1, indexNumber }
    await writeWorkingCopy(work, domain, { id: item.id, values }, false)
    await Promise.all([
      updateEntry(work, saved, values),
      addRevisions(work, [{ entry: item.id, no: saved.revision, values }], by),
      keepIdentities(work, domain, [{ id: item.id, values }]),
      // The period of a change runs from the act that began it, whatever days the text names.
      !item.amendment && setPublicationDeadline(work, domain, { id: item.id, values }),
    ])
    return {
      result: saved,
      ledger: [
        {
          chain: item.case ?? item.id,
          subjectKind: 'disclosure',
          subject: item.id,
          revision: saved.revision,
          fields: changedFields(item.values, values),
        },
      ],
    }
  },
}

const onlyOne = (subjects: readonly DisclosureSubject[]): DisclosureSubject => {
  const [item, ...others] = subjects
  if (!item || others.length > 0) throw new Refusal('WRONG_STATE', '请逐条修改')
  return item
}

const refuseStale = (work: Work, item: DisclosureSubject, { basedOn, values }: SaveInput) => {
  if (basedOn === undefined || basedOn === item.revision) return
  const { personalDataKey } = houseOf(work.payload)
  const fields = fieldsOf(domainOf(work.payload, item.domain))
  throw new Refusal('CONFLICT', '在您编辑期间，别人已经保存了新的内容', {
    revision: item.revision,
    theirs: maskValues(item.values, fields, personalDataKey),
    yours: values,
  })
}

/** The number follows unit and year until the item is public; the one it leaves is not given again. */
const renumber = async (work: Work, item: DisclosureSubject, values: Values): Promise<string> => {
  const sameUnit = values.responsibleUnit === item.values.responsibleUnit
  const sameYear = yearOf(values) === yearOf(item.values)
  if ((sameUnit && sameYear) || item.publicationState !== 'never' || item.takenOverOn) {
    return item.indexNumber
  }
  return allocateIndexNumber(work, values)
}
