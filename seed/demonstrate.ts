import type { Payload } from 'payload'

import { remindOfDue } from '../src/actions/notices/remindOfDue.ts'
import { plantColumns } from './plant/plantColumns.ts'
import { plantOrganisations } from './plant/plantOrganisations.ts'
import { plantPeople } from './plant/plantPeople.ts'
import { plantSites } from './plant/plantSites.ts'
import { readChains } from './plant/readChains.ts'
import { playDecisions } from './play/playDecisions.ts'
import { playDocuments } from './play/playDocuments.ts'
import { playExamples } from './play/playExamples.ts'

/**
 * The demonstration city: its units, people and sites, the documents it reprints, the examples of every
 * domain in every state, and records that are brought in by the batch, all by the real acts; and whoever
 * is to be told of what is overdue, is. Stopped anywhere, the next run completes it; done twice, it
 * changes nothing.
 */
export const demonstrate = async (payload: Payload): Promise<void> => {
  const columns = await plantColumns(payload)
  const organisations = await plantOrganisations(payload)
  const people = await plantPeople(payload, organisations)
  await plantSites(payload, organisations)
  const ground = { columns, organisations, people, chains: await readChains(payload) }
  await playDocuments(payload, ground)
  await playExamples(payload, ground)
  await playDecisions(payload, ground)
  // What is overdue is told at once, not when the worker next comes round.
  await remindOfDue(payload)
}
