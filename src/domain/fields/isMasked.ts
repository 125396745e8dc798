import type { TextField } from './field.ts'
import type { Values } from './values.ts'

/** Whether the public reads this text masked; the values are its item's, or its row's laid over them. */
export const isMasked = ({ masked, maskedWhen }: TextField, values: Values): boolean =>
  masked !== undefined && (maskedWhen?.(values) ?? true)
