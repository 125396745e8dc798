import type { TextField } from '../../domain/fields/index.ts'
import type { Shown } from './context.ts'

/**
 * A text as the public reads it. Natural persons are named by their first character alone (张*),
 * whatever the length of the name: the length would narrow the guess.
 */
export const shownText = (value: string, { maskedWhen }: TextField, { values }: Shown): string =>
  maskedWhen?.(values) ? `${[...value.trim()][0] ?? ''}*` : value
