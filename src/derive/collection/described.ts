import type {
  ChoiceOptions,
  Field,
  FieldKind,
  FieldOf,
  TextField,
} from '../../domain/fields/index.ts'
import type { Stage } from '../../domain/issues.ts'

/**
 * A field as it crosses from the server to the browser: its declaration without functions and
 * regular expressions, which cannot cross. `revive` gives back what `KINDS` works on.
 */
export interface Described {
  kind: FieldKind
  label: string
  required?: Stage
  help?: string
  unit?: string
  decimals?: number
  options?: ChoiceOptions
  of?: readonly string[]
  most?: number
  maxLength?: number
  long?: true
  pattern?: { source: string; flags: string; says: string }
  columns?: Readonly<Record<string, Described>>
  across?: Readonly<Record<string, readonly string[]>>
  down?: { readonly by: string; readonly of: readonly string[] }
}

export const describe = (field: Field): Described =>
  JSON.parse(
    JSON.stringify(field, (_, value: unknown) =>
      isPattern(value)
        ? { source: value.test.source, flags: value.test.flags, says: value.says }
        : value,
    ),
  ) as Described

export const describeAll = (
  fields: Readonly<Record<string, Field>>,
): Readonly<Record<string, Described>> =>
  Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, describe(field)]))

/** The field that was described, of the kind that the caller knows it to be. */
export const revive = <Kind extends FieldKind = FieldKind>(described: Described): FieldOf<Kind> => {
  const { pattern, columns, ...rest } = described
  return {
    ...rest,
    ...(pattern && {
      pattern: { test: new RegExp(pattern.source, pattern.flags), says: pattern.says },
    }),
    ...(columns && { columns: reviveAll(columns) }),
  } as unknown as FieldOf<Kind>
}

const reviveAll = (described: Readonly<Record<string, Described>>) =>
  Object.fromEntries(Object.entries(described).map(([key, one]) => [key, revive(one)]))

const isPattern = (value: unknown): value is NonNullable<TextField['pattern']> =>
  typeof value === 'object' && value !== null && 'test' in value && value.test instanceof RegExp
