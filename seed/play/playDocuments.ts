import type { Payload } from 'payload'

import { readStateCouncil } from '../records/readStateCouncil.ts'
import { takenOver } from '../records/takenOver.ts'
import { castOf } from './castOf.ts'
import { idIn, type Ground } from './ground.ts'
import { playBatch } from './playBatch.ts'

/** The documents of the State Council that the city reprints. */
export const playDocuments = async (payload: Payload, ground: Ground): Promise<void> => {
  const place = {
    column: idIn(ground.columns, 'policy/state-council-documents'),
    responsibleUnit: idIn(ground.organisations, 'qingyang-office'),
  }
  await playBatch(payload, await castOf(payload, ground, 'qingyang-office'), {
    words: ['国务院文件（转载）', 'documents of the State Council'],
    domain: 'policy-document',
    by: 'index_number',
    sources: await readStateCouncil(),
    keyOf: ({ 索引号: number }) => number,
    itemOf: (document) => takenOver(document, place),
  })
}
