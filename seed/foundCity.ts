import type { Payload } from 'payload'

import { plantColumns } from './plant/plantColumns.ts'
import { plantTerms } from './plant/plantTerms.ts'
import { plantWordings } from './plant/plantWordings.ts'

/**
 * What every city begins with, in production too: the standard catalogue and a list of words. Doing it
 * twice changes nothing.
 */
export const foundCity = async (payload: Payload): Promise<void> => {
  await plantColumns(payload)
  await plantWordings(payload)
  await plantTerms(payload)
}
