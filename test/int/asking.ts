import { handleEndpoints } from 'payload'
import type { Person } from '../../src/domain/roles.ts'
import { PASSWORD, type City } from './city.ts'

/** Asks the house's REST as this person, or as a stranger; gives the answer as it came. */
export const askingAs =
  (city: City, person?: Person) =>
  async (method: string, path: string, body?: unknown): Promise<Response> => {
    const token = person && (await tokenOf(city, person))
    const sent = sentAs(body)
    return handleEndpoints({
      config: city.payload.config,
      request: new Request(`http://localhost:3001/api${path}`, {
        method,
        ...sent,
        headers: { ...sent.headers, ...(token && { Authorization: `JWT ${token}` }) },
      }),
    })
  }

/** A form as it is, anything else as JSON. */
const sentAs = (body: unknown): { body?: BodyInit; headers?: Record<string, string> } => {
  if (body === undefined || body instanceof FormData) return body ? { body } : {}
  return { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }
}

const tokens = new Map<string, Promise<string | undefined>>()

const tokenOf = (city: City, { id }: Person): Promise<string | undefined> => {
  const known = tokens.get(id) ?? signIn(city, id)
  tokens.set(id, known)
  return known
}

const signIn = async (city: City, id: string): Promise<string | undefined> => {
  const { rows } = await city.owner.query('select email from public.people where id = $1', [id])
  const { email } = rows[0] as { email: string }
  const data = { email, password: PASSWORD }
  const { token } = await city.payload.login({ collection: 'people', data } as never)
  return token
}
