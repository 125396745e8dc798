import type { PayloadRequest } from 'payload'
import { orderedFields } from '../../../derive/sections.ts'
import { compareValues, referencesIn } from '../../../domain/compare/index.ts'
import type { Domain } from '../../../domain/defineDomain.ts'
import type { Person } from '../../../domain/roles.ts'
import { Refusal } from '../../../errors.ts'
import { houseOf } from '../../../house.ts'
import { unsealValues } from '../../../personalData/sealedValues.ts'
import { readSeen } from '../readSeen.ts'
import type { Comparison } from './Comparison.ts'
import { readComparable, readRevisions } from './readComparable.ts'
import { readNaming } from './readNaming.ts'
import { namedText, offeredText } from './sides.ts'

/**
 * What changed between two texts of an item, for whoever may read the item. Personal data is
 * compared in clear, since one number sealed twice looks like two, and is never in the answer.
 */
export const compareItem = async (
  domain: Domain,
  { payload, routeParams, query }: PayloadRequest,
  person: Person,
): Promise<Comparison> => {
  const item = await readSeen(payload, String(routeParams?.id), person)
  if (item.domain !== domain.slug) throw new Refusal('NOT_FOUND', '没有找到这条信息')
  const comparable = await readComparable(payload, item, person)
  const { basis, ...from } = query.from
    ? { ...namedText(String(query.from), comparable), basis: undefined }
    : offeredText(comparable)
  const to = namedText(String(query.to ?? 'revision'), comparable)
  const fields = orderedFields(domain)
  const key = houseOf(payload).personalDataKey
  const texts = await readRevisions(payload, item.id, [from.revision, to.revision])
  const [before = {}, after = {}] = texts.map((values) => unsealValues(values, fields, key))
  const references = [before, after].flatMap((values) => referencesIn(fields, values))
  const naming = await readNaming(payload, references, person)
  return {
    from,
    to,
    ...(basis && { basis }),
    differences: compareValues(fields, before, after, naming),
    ...comparable,
  }
}
