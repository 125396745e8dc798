import type { Payload } from 'payload'

import { plantColumns } from './plant/plantColumns.ts'

/** What every city begins with, in production too: the standard catalogue. Doing it twice changes nothing. */
export const foundCity = async (payload: Payload): Promise<void> => {
  await plantColumns(payload)
}
