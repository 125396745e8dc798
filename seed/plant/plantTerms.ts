import type { Payload } from 'payload'

import { terms } from '../terms/index.ts'
import { idsByKey } from './idsByKey.ts'
import { plant, type Ids } from './plant.ts'

export const plantTerms = async (payload: Payload): Promise<Ids> =>
  plant(payload, {
    words: ['检索词', 'terms'],
    collection: 'terms',
    rows: terms,
    keyOf: ({ word }) => word,
    known: await idsByKey(payload, 'select word as key, id from public.terms'),
    valuesOf: ({ word, synonyms }) => ({ word, synonyms: [...synonyms] }),
  })
