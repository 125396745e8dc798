import type { Payload } from 'payload'

import { perform } from '../../src/actions/perform.ts'
import { reasonOff } from '../../src/house.ts'
import { announce } from '../announce.ts'
import { readStateCouncil, type StateCouncilDocument } from '../records/readStateCouncil.ts'
import { takenOver } from '../records/takenOver.ts'
import { actsDone, actsLeft } from './actsDone.ts'
import { castOf, type Cast } from './castOf.ts'
import { idIn, type Ground } from './ground.ts'
import { play, type PlayedAct } from './play.ts'

/** The documents of the State Council, taken over by one, approved and published by two others. */
export const playDocuments = async (payload: Payload, ground: Ground): Promise<void> => {
  if (reasonOff(payload, DOMAIN)) return
  const cast = await castOf(payload, ground, 'qingyang-office')
  const documents = await readStateCouncil()
  const numbers = documents.map(({ 索引号: number }) => number)
  const known = await actsDone(payload, 'index_number', DOMAIN, numbers)
  const missing = documents.filter(({ 索引号: number }) => !known.has(number))
  const waiting = [
    ...[...known.values()].map(({ id, acts }) => ({ id, left: actsLeft(STORY, acts) })),
    ...(await takeOver(payload, ground, cast, missing)).map((id) => ({ id, left: STORY })),
  ]
  announce(waiting.filter(({ left }) => left.length > 0).length, DOCUMENTS)
  for (const act of STORY) {
    const subjects = waiting.filter(({ left }) => left.includes(act)).map(({ id }) => id)
    if (subjects.length > 0) await play(payload, cast, subjects, [act])
  }
}

const DOMAIN = 'policy-document'
const DOCUMENTS = ['国务院文件（转载）', 'documents of the State Council'] as const
const STORY: readonly PlayedAct[] = ['approve', 'publish']

/** All in one case, as a batch comes from another site. */
const takeOver = async (
  payload: Payload,
  ground: Ground,
  { editor: by }: Cast,
  documents: readonly StateCouncilDocument[],
): Promise<readonly string[]> => {
  if (documents.length === 0) return []
  const place = {
    column: idIn(ground.columns, 'policy/state-council-documents'),
    responsibleUnit: idIn(ground.organisations, 'qingyang-office'),
  }
  const items = documents.map((document) => takenOver(document, place))
  const input = { domain: DOMAIN, items }
  const { ids } = await perform(payload, { act: 'takeOver', by, subjects: [], input })
  return ids
}
