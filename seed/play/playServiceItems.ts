import type { Payload } from 'payload'

import { readServiceItems, type Fault } from '../records/service-items/readServiceItems.ts'
import { readSource } from '../records/service-items/source.ts'
import { LISTED_ON, SITE } from '../records/service-items/valuesOf.ts'
import { castOf } from './castOf.ts'
import { idIn, type Ground } from './ground.ts'
import { playBatch } from './playBatch.ts'

/** What came of the source's rows. */
export interface PlayedServiceItems {
  rows: number
  taken: number
  faults: readonly Fault[]
}

/** The service items of the source that can be read, taken over by the city's service centre. */
export const playServiceItems = async (
  payload: Payload,
  ground: Ground,
): Promise<PlayedServiceItems> => {
  const read = readServiceItems(await readSource(), {
    column: idIn(ground.columns, 'enforcement/service-items'),
    responsibleUnit: idIn(ground.organisations, UNIT),
  })
  const sources = read.flatMap(({ values }) => (values ? [values] : []))
  await playBatch(payload, await castOf(payload, ground, UNIT), {
    words: ['最多跑一次事项（转载）', 'service items'],
    domain: 'service-item',
    by: 'source_link',
    sources,
    keyOf: ({ sourceLink }) => String(sourceLink),
    itemOf: (values) => ({
      values,
      publishedOn: LISTED_ON,
      takenFrom: `${SITE}（${String(values.sourceLink)}）`,
    }),
  })
  return {
    rows: read.length,
    taken: sources.length,
    faults: read.flatMap(({ faults }) => faults),
  }
}

const UNIT = 'qingyang-government-services'
