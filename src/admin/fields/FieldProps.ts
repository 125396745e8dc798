import type { Described } from '../../derive/collection/described.ts'

/** What a form hands to each of our inputs. */
export interface FieldProps {
  described: Described
  path: string
  readOnly?: boolean
}

/** The id of a field's input, the same that Payload gives to its own. */
export const inputId = (path: string): string => `field-${path.replaceAll('.', '__')}`

export const issuesId = (path: string): string => `${inputId(path)}-issues`

export const helpId = (path: string): string => `${inputId(path)}-help`
