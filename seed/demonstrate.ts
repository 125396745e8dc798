import type { Payload } from 'payload'

import { plantColumns } from './plant/plantColumns.ts'
import { plantOrganisations } from './plant/plantOrganisations.ts'
import { plantPeople } from './plant/plantPeople.ts'
import { plantSites } from './plant/plantSites.ts'
import { readChains } from './plant/readChains.ts'
import { playDocuments } from './play/playDocuments.ts'
import { playExamples } from './play/playExamples.ts'

/**
 * The demonstration city: its units, people and sites, the documents it reprints, and the examples of
 * every domain in every state, all by the real acts. Stopped anywhere, the next run completes it; done
 * twice, it changes nothing.
 */
export const demonstrate = async (payload: Payload): Promise<void> => {
  const columns = await plantColumns(payload)
  const organisations = await plantOrganisations(payload)
  const people = await plantPeople(payload, organisations)
  await plantSites(payload, organisations)
  const ground = { columns, organisations, people, chains: await readChains(payload) }
  await playDocuments(payload, ground)
  await playExamples(payload, ground)
}
