import type { Field } from '../../domain/fields/index.ts'
import { describe } from './described.ts'

/** A React part of the admin, named by its path: configuration files never import components. */
export interface Part {
  path: string
  clientProps?: Record<string, unknown>
}

/** Every input of `src/admin/fields`, whether a domain asks for it yet or not. */
const INPUTS = [
  ...(['Choice', 'Choices', 'Column', 'Columns', 'Day', 'Division', 'Files', 'Flag'] as const),
  ...(['IdentityNumber', 'Items', 'LongText', 'Organisation', 'SubjectClass', 'Table'] as const),
  ...(['Texts', 'Typed', 'WebAddress'] as const),
]
export type Input = (typeof INPUTS)[number]

const pathOf = (name: Input) => `/src/admin/fields/${name}.tsx#${name}`

/** What Next bundles for the forms: a new domain finds every input there. */
export const inputDependencies = Object.fromEntries(
  INPUTS.map((name) => [name, { path: pathOf(name), type: 'component' as const }]),
)

/** The form's input for a field. */
export const input = (name: Input, field: Field): Part => ({
  path: pathOf(name),
  clientProps: { described: describe(field) },
})

/** The value as people read it, in lists. */
export const printed = (field: Field): Part => ({
  path: '/src/admin/cells/Printed.tsx#Printed',
  clientProps: { described: describe(field) },
})

/** Around the one input that is Payload's own, for rich text: our label, and our way to show issues. */
export const aroundPayloads = (field: Field) => ({
  Label: { path: '/src/admin/fields/Label.tsx#Label', clientProps: { described: describe(field) } },
  Error: '/src/admin/fields/Issues.tsx#Issues',
})
