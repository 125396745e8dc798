import { isAmount, printAmount } from '../../domain/amount.ts'
import { isDay, printDay } from '../../domain/time/day.ts'
import type { FieldKind } from '../../domain/fields/index.ts'
import { KINDS } from '../../domain/kinds/index.ts'

/**
 * A value as it stands in an input that nobody is typing in: the spelling that people read and that
 * reads back to the same value. What could not be read stands as it was typed.
 */
export const spelling = (kind: FieldKind, value: unknown): string => {
  if (kind === 'money' && isAmount(value)) return printAmount(value)
  if (kind === 'day' && isDay(value)) return printDay(value as string)
  if (kind === 'period' && KINDS.period.check(value, PERIOD).length === 0) {
    return KINDS.period.print(value as string, PERIOD)
  }
  return value === undefined || value === null ? '' : String(value)
}

const PERIOD = { kind: 'period', label: '' } as const
