import { handleEndpoints } from 'payload'
import { HOUSE_ITSELF } from '../../../src/actions/people/readPerson.ts'
import { perform } from '../../../src/actions/perform.ts'
import type { Role } from '../../../src/domain/roles.ts'
import { openPayload } from '../../../src/server/openPayload.ts'
import config from '../../../payload.config.ts'
import { writtenUnit } from '../city/catalogue.ts'
import { serveFetch } from './serveFetch.ts'

/**
 * The editorial house's own REST, as Next would call it. First it appoints three people, whose tokens
 * it tells with its port.
 */
const payload = await openPayload({ withHooks: true })

const tokenOf = async (role: Role): Promise<string | undefined> => {
  const credentials = { email: `${role}@example.cn`, password: 'Qingyang-2018-公开' }
  const values = { ...credentials, name: role, posts: [{ role, unit: writtenUnit.id }] }
  await perform(payload, {
    act: 'maintain',
    by: HOUSE_ITSELF,
    subjects: [],
    input: { collection: 'people', values },
  })
  const { token } = await payload.login({ collection: 'people', data: credentials })
  return token
}

const tokens = [await tokenOf('editor'), await tokenOf('reviewer'), await tokenOf('releaser')]

await serveFetch((request) => handleEndpoints({ config, request }), { tokens })
