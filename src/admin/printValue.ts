import { revive, type Described } from '../derive/collection/described.ts'
import { KINDS, type Kind } from '../domain/kinds/index.ts'

/** A value in words; what cannot be read is shown as it is kept. */
export const printValue = (described: Described, value: unknown): string => {
  const kind = KINDS[described.kind] as unknown as Kind<never>
  const field = revive(described) as never
  return kind.check(value, field).some(({ from }) => from === 'save')
    ? String(value)
    : kind.print(value as never, field)
}
