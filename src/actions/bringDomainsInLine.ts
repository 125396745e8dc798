import type { Payload } from 'payload'
import { houseOf } from '../house.ts'
import { switchedTo } from '../publication/switchedDomains.ts'
import { HOUSE_ITSELF } from './people/readPerson.ts'
import { perform } from './perform.ts'
import { readerOf } from './reasonsAgainst.ts'

/** Switches off, or on again, in the public house what the list of domains says. */
export const bringDomainsInLine = async (payload: Payload): Promise<void> => {
  const off = houseOf(payload).domains.flatMap(({ slug, isOff }) => (isOff ? [slug] : []))
  const switched = await switchedTo({ query: readerOf(payload) }, off)
  if (switched.off.length + switched.on.length === 0) return
  await perform(payload, { act: 'switchDomains', by: HOUSE_ITSELF, subjects: [], input: { off } })
}
