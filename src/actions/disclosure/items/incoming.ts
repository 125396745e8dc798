import type { Work } from '../../../database/transaction.ts'
import type { Domain } from '../../../domain/defineDomain.ts'
import { isEmpty, type Values } from '../../../domain/fields/index.ts'
import type { Issue, Stage } from '../../../domain/issues.ts'
import { fieldsOf, issuesOf } from '../../../domain/issuesOf.ts'
import { normaliseValues } from '../../../domain/normalise.ts'
import { IssuesFound } from '../../../errors.ts'
import { houseOf } from '../../../house.ts'
import { sealValues, unsealValues, withoutMasks } from '../../../personalData/sealedValues.ts'
import { unknownReferences } from './references.ts'

/** What was sent for an item, as it would be kept and as it is judged. */
interface Read {
  /** Personal data in them is sealed. */
  values: Values
  plain: Values
  /** Everything that keeps it from the stage it was read for, ids that lead nowhere apart. */
  issues: Issue[]
}

/**
 * What a person sent for an item, laid over what it holds: fields that were not sent stay, empty
 * ones are cleared, numbers and codes are put into their one spelling, personal data is sealed.
 * @param stage for which it is judged; what cannot be kept even in a draft, when absent
 */
export const readOver = (
  work: Work,
  domain: Domain,
  sent: Values,
  kept: Values = {},
  stage: Stage = 'save',
): Read => {
  const fields = fieldsOf(domain)
  const key = houseOf(work.payload).personalDataKey
  const known = Object.fromEntries(
    Object.entries(sent).filter(([name]) => Object.hasOwn(fields, name)),
  )
  const merged = { ...kept, ...withoutMasks(known, kept, fields, key) }
  const normal = normaliseValues(fields, unsealValues(merged, fields, key))
  const plain = Object.fromEntries(Object.entries(normal).filter(([, value]) => !isEmpty(value)))
  return {
    values: sealKept(sealValues(plain, fields, key), kept, fields, key),
    plain,
    issues: [...unknownFields(sent, fields), ...issuesOf(domain, plain, stage)],
  }
}

/**
 * The same, with its ids looked for.
 * @throws IssuesFound with everything that cannot be kept even in a draft
 */
export const readIncoming = async (
  work: Work,
  domain: Domain,
  sent: Values,
  kept?: Values,
): Promise<Values> => {
  const { values, plain, issues } = readOver(work, domain, sent, kept)
  const unknown = await unknownReferences(work, fieldsOf(domain), plain)
  if (issues.length + unknown.length > 0) throw new IssuesFound([...issues, ...unknown])
  return values
}

/** A personal value that did not change keeps its old sealing, so that the text counts as unchanged. */
const sealKept = (
  values: Values,
  kept: Values,
  fields: ReturnType<typeof fieldsOf>,
  key: Buffer,
): Values => {
  if (Object.keys(kept).length === 0) return values
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
