import { canonical } from './canonical.ts'
import type { Domain } from './defineDomain.ts'
import { isEmpty, type Values } from './fields/index.ts'

/**
 * What tells a record from all others of its domain, as one text: the values by which the domain
 * identifies it, however their spaces, brackets and widths were typed. Undefined while one is missing.
 */
export const identityOf = (
  { identifiedBy }: Pick<Domain, 'identifiedBy'>,
  values: Values,
): string | undefined => {
  const told = identifiedBy.map((key) => values[key])
  return told.some(isEmpty) ? undefined : canonical(told.map(folded))
}

const folded = (value: unknown): unknown =>
  typeof value === 'string'
    ? value
        .normalize('NFKC')
        .replace(/\s/g, '')
        .replace(/[〔【[（(]/g, '(')
        .replace(/[〕】\]）)]/g, ')')
    : value
