import type { PayloadRequest } from 'payload'
import { validate as isUuid } from 'uuid'
import type { DelegateInput } from '../../actions/people/delegations/delegate.ts'
import { perform } from '../../actions/perform.ts'
import type { NamedPost } from '../../domain/delegations.ts'
import { holdsAnywhere, isRoleName, type Person } from '../../domain/roles.ts'
import { shanghaiDay, type Day } from '../../domain/time/day.ts'
import { Refusal } from '../../errors.ts'
import { mayDelegate, mayEndDelegation } from '../../policies/delegations.ts'
import { illegible } from '../asked.ts'
import { staffEndpoint } from '../responses.ts'
import { readColleagues, type Colleague } from './readColleagues.ts'
import { readDelegations, type DelegationLine } from './readDelegations.ts'

/** Delegations as somebody looks at them, and what they may entrust to whom. */
export interface DelegationsAnswer {
  me: string
  today: Day
  lines: readonly (DelegationLine & { mayEnd: boolean })[]
  /** Those whose posts the person may entrust: themselves, or everybody for the security administrator. */
  principals: readonly Colleague[]
  /** Those whom posts may be entrusted to. */
  colleagues: readonly Pick<Colleague, 'id' | 'name' | 'posts'>[]
}

/** `GET /api/delegations` */
const read = async (req: PayloadRequest, person: Person): Promise<DelegationsAnswer> => {
  const isKeeper = holdsAnywhere(person, 'security')
  const colleagues = await readColleagues(req.payload)
  const lines = await readDelegations(req.payload, isKeeper ? undefined : person.id)
  return {
    me: person.id,
    today: shanghaiDay(new Date()),
    lines: lines.map((line) => ({
      ...line,
      mayEnd: STANDING.has(line.state) && 'as' in mayEndDelegation(person, line),
    })),
    principals: colleagues.filter((each) => 'as' in mayDelegate(person, each)),
    colleagues,
  }
}

const STANDING: ReadonlySet<DelegationLine['state']> = new Set(['coming', 'running'])

/** `POST /api/delegations` with `{ of?, to, posts?, from, until, reason }`; of oneself unless it says whose. */
const make = async (req: PayloadRequest, by: Person) => {
  const { of, ...input } = readBody(req)
  const { id } = await perform(req.payload, {
    act: 'delegate',
    by,
    subjects: [of ?? by.id],
    input,
  })
  return { message: '已委托', id }
}

/** `POST /api/delegations/:id/end` with `{ reason? }` */
const end = async (req: PayloadRequest, by: Person) => {
  const id = String(req.routeParams?.id)
  if (!isUuid(id)) throw new Refusal('NOT_FOUND', '没有找到这次委托')
  const { reason } = (req.data ?? {}) as { reason?: unknown }
  await perform(req.payload, {
    act: 'endDelegation',
    by,
    subjects: [id],
    input: { ...(reason !== undefined && { reason: textIn({ reason }, 'reason') }) },
  })
  return { message: '委托已经结束' }
}

export const delegationEndpoints = [
  staffEndpoint('get', '/delegations', read),
  staffEndpoint('post', '/delegations', make, 201),
  staffEndpoint('post', '/delegations/:id/end', end),
]

type Sent = Readonly<Record<string, unknown>>

const readBody = (req: PayloadRequest): DelegateInput & { of?: string } => {
  const sent = (req.data ?? {}) as Sent
  const { of, posts } = sent
  return {
    ...(of !== undefined && { of: idIn(sent, 'of') }),
    ...(posts !== undefined && { posts: postsIn(posts) }),
    to: idIn(sent, 'to'),
    from: textIn(sent, 'from'),
    until: textIn(sent, 'until'),
    reason: textIn(sent, 'reason'),
  }
}

const textIn = (sent: Sent, key: string): string => {
  const value = sent[key] ?? ''
  if (typeof value === 'string') return value
  throw illegible(key)
}

const idIn = (sent: Sent, key: string): string => {
  const id = textIn(sent, key)
  if (isUuid(id)) return id
  throw id ? illegible(key) : new Refusal('WRONG_STATE', '请选择受托人')
}

const postsIn = (sent: unknown): NamedPost[] => {
  if (!Array.isArray(sent)) throw illegible('posts')
  return sent.map((post: Sent | null) => {
    const [role, unit] = [String(post?.role), String(post?.unit)]
    if (!isRoleName(role) || !isUuid(unit)) throw illegible('posts')
    return { role, unit }
  })
}
