import type { Work } from '../../database/transaction.ts'
import type { Domain } from '../../domain/defineDomain.ts'
import { isEmpty, type Values } from '../../domain/fields/index.ts'
import type { Issue } from '../../domain/issues.ts'
import { fieldsOf, issuesOf } from '../../domain/issuesOf.ts'
import { normaliseValues } from '../../domain/normalise.ts'
import { IssuesFound } from '../../errors.ts'
import { houseOf } from '../../house.ts'
import { sealValues, unsealValues, withoutMasks } from '../../personalData/sealedValues.ts'
import { unknownReferences } from './references.ts'

/**
 * What a person sent for an item, laid over what it holds: fields that were not sent stay, empty
 * ones are cleared, numbers and codes are put into their one spelling, personal data is sealed.
 * @throws IssuesFound with everything that cannot be kept even in a draft
 */
export const readIncoming = async (
  work: Work,
  domain: Domain,
  sent: Values,
  kept: Values = {},
): Promise<Values> => {
  const fields = fieldsOf(domain)
  const key = houseOf(work.payload).personalDataKey
  const known = Object.fromEntries(
    Object.entries(sent).filter(([name]) => Object.hasOwn(fields, name)),
  )
  const merged = { ...kept, ...withoutMasks(known, kept, fields, key) }
  const values = normaliseValues(fields, unsealValues(merged, fields, key))
  const present = Object.fromEntries(Object.entries(values).filter(([, value]) => !isEmpty(value)))
  const issues = [
    ...unknownFields(sent, fields),
    ...issuesOf(domain, present, 'save'),
    ...(await unknownReferences(work, fields, present)),
  ]
  if (issues.length > 0) throw new IssuesFound(issues)
  return sealKept(sealValues(present, fields, key), kept, fields, key)
}

/** A new item as it was sent: its values sealed and as they are judged, with all that is wrong with them. */
export const readNew = (
  work: Work,
  domain: Domain,
  sent: Values,
): { values: Values; plain: Values; issues: Issue[] } => {
  const fields = fieldsOf(domain)
  const known = Object.fromEntries(
    Object.entries(sent).filter(([name]) => Object.hasOwn(fields, name)),
  )
  const normal = normaliseValues(fields, known)
  const plain = Object.fromEntries(Object.entries(normal).filter(([, value]) => !isEmpty(value)))
  return {
    values: sealValues(plain, fields, houseOf(work.payload).personalDataKey),
    plain,
    issues: [...unknownFields(sent, fields), ...issuesOf(domain, plain, 'save')],
  }
}

/** A personal value that did not change keeps its old sealing, so that the text counts as unchanged. */
const sealKept = (
  values: Values,
  kept: Values,
  fields: ReturnType<typeof fieldsOf>,
  key: Buffer,
) => {
  const before = unsealValues(kept, fields, key)
  const after = unsealValues(values, fields, key)
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      fields[name]?.kind === 'identityNumber' && before[name] === after[name] ? kept[name] : value,
    ]),
  )
}

const unknownFields = (sent: Values, fields: ReturnType<typeof fieldsOf>): Issue[] =>
  Object.keys(sent)
    .filter((name) => !Object.hasOwn(fields, name) && !OF_THE_HOUSE.has(name))
    .map((name) => ({ path: name, code: 'unknownField', message: `没有“${name}”这个字段` }))

/** What the admin's form sends along with the item's fields; read-only, so never an issue. */
const OF_THE_HOUSE = new Set([
  'id',
  'entry',
  'indexNumber',
  'revision',
  'stage',
  'publicationState',
  'createdAt',
  'updatedAt',
  'file',
])
