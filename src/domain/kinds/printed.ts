import type { Field } from '../fields/index.ts'
import { KINDS, type Kind } from './index.ts'

/** A value in words; what cannot be read, as it is kept. */
export const printed = (field: Field, value: unknown): string => {
  const kind = KINDS[field.kind] as unknown as Kind<never>
  return kind.check(value, field as never).some(({ from }) => from === 'save')
    ? String(value)
    : kind.print(value as never, field as never)
}
