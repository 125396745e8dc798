import type { TextField } from '../../domain/fields/index.ts'
import { MASKS } from '../../domain/masks.ts'
import type { Shown } from './context.ts'

/** A text as the public reads it: masked where its declaration says so. */
export const shownText = (
  value: string,
  { masked, maskedWhen }: TextField,
  { values }: Shown,
): string => (masked && (maskedWhen?.(values) ?? true) ? MASKS[masked](value.trim()) : value)
