import type { Payload } from 'payload'
import { HOUSE_ITSELF } from '../people/readPerson.ts'
import { perform } from '../perform.ts'

/** Has everybody told of what has come due; done again, nobody is told twice. */
export const remindOfDue = async (payload: Payload): Promise<void> => {
  await perform(payload, { act: 'remind', by: HOUSE_ITSELF, subjects: [], input: {} })
}
