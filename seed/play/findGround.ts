import type { Payload } from 'payload'

import { StartRefusal } from '../../src/server/StartRefusal.ts'
import { people } from '../people.ts'
import { COLUMN_IDS } from '../plant/plantColumns.ts'
import { ORGANISATION_IDS } from '../plant/plantOrganisations.ts'
import { PERSON_IDS } from '../plant/plantPeople.ts'
import { idsByKey } from '../plant/idsByKey.ts'
import { readChains } from '../plant/readChains.ts'
import type { Ground } from './ground.ts'

/**
 * The ground of a demonstration that was planted before; plants nothing.
 * @throws StartRefusal where there is no demonstration city, as in production
 */
export const findGround = async (payload: Payload): Promise<Ground> => {
  const ground = {
    columns: await idsByKey(payload, COLUMN_IDS),
    organisations: await idsByKey(payload, ORGANISATION_IDS),
    people: await idsByKey(payload, PERSON_IDS),
    chains: await readChains(payload),
  }
  if (people.every(({ email }) => ground.people.has(email))) return ground
  throw new StartRefusal(
    '这个数据库里没有演示城市。请先运行 npm start，等演示城市布置完毕。',
    'This database holds no demonstration city. Run npm start first and wait until it is set up.',
  )
}
