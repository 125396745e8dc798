import type { Domain } from '../../src/domain/defineDomain.ts'
import type { Values } from '../../src/domain/fields/index.ts'
import { parseDocumentNumber, printDocumentNumber } from '../../src/domain/codes/documentNumber.ts'

/**
 * The nth item that is told after one example. A domain that knows its items by their own document
 * number would take them for one another: the number is counted on.
 */
export const numberedApart = (
  { fields, identifiedBy }: Domain,
  values: Values,
  nth: number,
): Values => {
  const own = identifiedBy.find((key) => fields[key]?.kind === 'documentNumber')
  const parsed = own && parseDocumentNumber(String(values[own] ?? ''))
  if (!parsed) return values
  const serial = parsed.number.serial + nth
  return { ...values, [own]: printDocumentNumber({ ...parsed.number, serial }) }
}
