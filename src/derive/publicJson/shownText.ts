import { isMasked, type TextField } from '../../domain/fields/index.ts'
import { MASKS } from '../../domain/masks.ts'
import type { Shown } from './context.ts'

/** A text as the public reads it: masked where its declaration says so. */
export const shownText = (value: string, field: TextField, { values }: Shown): string =>
  field.masked && isMasked(field, values) ? MASKS[field.masked](value.trim()) : value
