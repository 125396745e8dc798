import type { Field } from '../../domain/fields/index.ts'
import { describe } from './described.ts'

/** A React part of the admin, named by its path: configuration files never import components. */
export interface Part {
  path: string
  clientProps?: Record<string, unknown>
}

/** The form's input for a field, of `src/admin/fields`. */
export const input = (name: string, field: Field): Part => ({
  path: `/src/admin/fields/${name}.tsx#${name}`,
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
