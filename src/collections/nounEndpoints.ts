import type { Endpoint, PayloadRequest } from 'payload'
import type { NounCollection } from '../actions/nouns/maintain.ts'
import { perform } from '../actions/perform.ts'
import type { Person } from '../domain/roles.ts'
import { closedWay, staffEndpoint } from './responses.ts'

/** What is done with a new one once it is there; it is there whatever comes of that. */
type Afterwards = (req: PayloadRequest, doc: Readonly<Record<string, unknown>>) => Promise<void>

/** The ways in to a noun of the office: made and changed by the act 维护, never deleted. */
export const nounEndpoints = (
  collection: NounCollection,
  afterwards: Afterwards = async () => {},
): Endpoint[] => [
  staffEndpoint(
    'post',
    '/',
    async (req, by) => {
      const answer = await keep(collection, req, by, [])
      await afterwards(req, answer.doc)
      return answer
    },
    201,
  ),
  staffEndpoint('patch', '/:id', (req, by) => keep(collection, req, by, [idOf(req)])),
  closedWay('patch', '/'),
  closedWay('delete', '/'),
  closedWay('delete', '/:id'),
  closedWay('post', '/:id/duplicate'),
]

const idOf = (req: PayloadRequest): string => String(req.routeParams?.id)

const keep = async (
  collection: NounCollection,
  req: PayloadRequest,
  by: Person,
  subjects: readonly string[],
) => {
  const { id } = await perform(req.payload, {
    act: 'maintain',
    by,
    subjects,
    input: {
      collection,
      values: withoutOwn(req.data ?? {}),
      ...(req.file && { file: req.file }),
    },
  })
  const doc = await req.payload.findByID({
    collection: collection as never,
    id,
    depth: 0,
    overrideAccess: true,
  })
  return { message: '已保存', doc: doc as unknown as Readonly<Record<string, unknown>> }
}

/** What Payload's form sends along and nobody entered. */
const withoutOwn = ({ id, createdAt, updatedAt, ...values }: Record<string, unknown>) => values
