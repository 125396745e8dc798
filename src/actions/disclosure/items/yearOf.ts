import { shanghaiDay } from '../../../domain/time/day.ts'
import type { Values } from '../../../domain/fields/index.ts'

/** The year an index number counts in: of formation, or this year while that is not known. */
export const yearOf = ({ formationDate }: Values): number =>
  Number((typeof formationDate === 'string' ? formationDate : shanghaiDay(new Date())).slice(0, 4))
