import type { Field } from '../domain/fields/index.ts'
import type { Values } from '../domain/fields/index.ts'
import { maskIdentityNumber } from '../domain/codes/identityNumber.ts'
import { isSealed, seal, unseal } from './seal.ts'

type FieldTable = Readonly<Record<string, Field>>

const isPersonal = (field: Field | undefined): boolean => field?.kind === 'identityNumber'

const mapPersonal = (
  values: Values,
  fields: FieldTable,
  change: (value: string, key: string) => string,
): Values =>
  Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      isPersonal(fields[key]) && typeof value === 'string' ? change(value, key) : value,
    ]),
  )

/** The values as they are kept: personal ones encrypted. What was sealed before stays as it is. */
export const sealValues = (values: Values, fields: FieldTable, key: Buffer): Values =>
  mapPersonal(values, fields, (value) => (isSealed(value) ? value : seal(value, key)))

/** The values as rules judge them: personal ones in clear. */
export const unsealValues = (values: Values, fields: FieldTable, key: Buffer): Values =>
  mapPersonal(values, fields, (value) => (isSealed(value) ? unseal(value, key) : value))

/** The values as people see them: personal ones masked. */
export const maskValues = (values: Values, fields: FieldTable, key: Buffer): Values =>
  mapPersonal(values, fields, (value) =>
    isSealed(value) ? maskIdentityNumber(unseal(value, key)) : value,
  )

/**
 * What came in, with each mask that was sent back untouched replaced by the sealed value it stood
 * for: a form shows masks and returns them.
 */
export const withoutMasks = (
  incoming: Values,
  kept: Values,
  fields: FieldTable,
  key: Buffer,
): Values => {
  const masks = maskValues(kept, fields, key)
  return mapPersonal(incoming, fields, (value, name) =>
    value === masks[name] ? String(kept[name]) : value,
  )
}
