import type { Payload } from 'payload'

import { wordings } from '../wordings/index.ts'
import { idsByKey } from './idsByKey.ts'
import { plant, type Ids } from './plant.ts'

export const plantWordings = async (payload: Payload): Promise<Ids> =>
  plant(payload, {
    words: ['用语', 'wordings'],
    collection: 'wordings',
    rows: wordings,
    keyOf: ({ words }) => words,
    known: await idsByKey(payload, 'select words as key, id from public.wordings'),
    valuesOf: (wording) => ({ ...wording }),
  })
