import type { Payload } from 'payload'

import { sites } from '../sites.ts'
import { idsByKey } from './idsByKey.ts'
import { plant, type Ids } from './plant.ts'

export const plantSites = async (payload: Payload, organisations: Ids): Promise<Ids> =>
  plant(payload, {
    words: ['站点', 'sites'],
    collection: 'sites',
    rows: sites,
    keyOf: ({ code }) => code,
    known: await idsByKey(payload, 'select code as key, id from public.sites'),
    valuesOf: ({ unit, ...site }) => ({ ...site, unit: organisations.get(unit) }),
  })
