import { HOUSE_ITSELF } from '../../../src/actions/people/readPerson.ts'
import { perform } from '../../../src/actions/perform.ts'
import { openPayload } from '../../../src/server/openPayload.ts'

/** Opens the door for what was loaded: `published` is made as the house itself makes it anew. */
const payload = await openPayload({ withHooks: true })
await perform(payload, { act: 'rebuild', by: HOUSE_ITSELF, subjects: [], input: {} })
process.exit(0)
