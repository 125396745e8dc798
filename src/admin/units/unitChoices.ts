import { isDay, printDay } from '../../domain/time/day.ts'
import type { PickerChoice } from '../picker/PickerChoice.ts'
import type { Unit } from './useUnits.ts'

/** Units as they are offered: those that have ended say so, and stay for what they once issued. */
export const unitChoices = (units: readonly Unit[]): PickerChoice[] =>
  units
    .toSorted((a, b) => Number(Boolean(a.existsTo)) - Number(Boolean(b.existsTo)))
    .map(({ id, name, code, shortName, creditCode, existsTo }) => ({
      id,
      name,
      path: [name],
      code: [code, shortName, creditCode].filter(Boolean).join(' '),
      takes: true,
      ...(isDay(existsTo) && { note: `至${printDay(String(existsTo))}` }),
    }))
