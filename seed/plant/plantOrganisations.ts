import type { Payload } from 'payload'

import { city } from '../city.ts'
import type { CityUnit } from '../city/CityUnit.ts'
import { idsByKey } from './idsByKey.ts'
import { plant, type Ids } from './plant.ts'

/** The units of the city; those that the reform ended come last, when their successors are there. */
export const plantOrganisations = async (payload: Payload): Promise<Ids> =>
  plant(payload, {
    words: ['单位', 'units'],
    collection: 'organisations',
    rows: [...city.filter(lives), ...city.filter((unit) => !lives(unit))],
    keyOf: ({ code }) => code,
    known: await idsByKey(payload, ORGANISATION_IDS),
    valuesOf: ({ parent, successors, ...unit }, ids) => ({
      ...unit,
      ...(parent && { parent: ids.get(parent) }),
      ...(successors && { successors: successors.map((code) => ids.get(code)) }),
    }),
  })

const lives = ({ successors }: CityUnit): boolean => successors === undefined

export const ORGANISATION_IDS = 'select code as key, id from public.organisations'
