import type { PayloadRequest } from 'payload'
import { validate as isUuid } from 'uuid'
import { perform, type AnyStep } from '../../actions/perform.ts'
import { isLostConnection } from '../../database/lostConnection.ts'
import type { Issue } from '../../domain/issues.ts'
import { isActOnMany, type ActOnMany } from '../../domain/review/actsOnMany.ts'
import type { Person } from '../../domain/roles.ts'
import { Refusal, type IssuesFound } from '../../errors.ts'
import { illegible } from '../asked.ts'
import { readActBody } from '../disclosure/actBody.ts'
import { awayForNow } from '../outage.ts'

/** What became of a case: done, or declined and why. */
export interface ActResult {
  /** The item by which the case was named. */
  item: string
  done: boolean
  /** Why it was not done. */
  code?: string
  message?: string
  /** What is still missing or wrong, where that is why. */
  issues?: readonly Issue[]
}

export interface ActOnManyAnswer {
  results: readonly ActResult[]
}

/**
 * One act on many cases: `POST /api/worklist/acts/:act` with the items by which they are named, each
 * with the revision that was seen, and what the act asks for. Each case is acted on by itself, and
 * what is refused keeps nothing of the others back.
 */
export const actOnMany = async (req: PayloadRequest, by: Person): Promise<ActOnManyAnswer> => {
  const act = req.routeParams?.act
  if (!isActOnMany(act)) throw new Refusal('NOT_FOUND', `没有“${String(act)}”这个批量操作`)
  const results: ActResult[] = []
  for (const named of readNamed(req)) {
    results.push(await actOnOne(req, stepOf(req, act, named, by)))
  }
  return { results }
}

/** An item by which a case is named. */
interface Named {
  id: string
  revision?: number
}

/** So many are answered within a minute; more are sent in parts. */
const MOST_AT_ONCE = 100

const readNamed = ({ data }: PayloadRequest): Named[] => {
  const { items } = (data ?? {}) as { items?: unknown }
  if (!Array.isArray(items) || !items.every(isNamed)) {
    throw illegible('items')
  }
  if (items.length === 0) throw new Refusal('WRONG_STATE', '请先选择要办理的事项')
  if (items.length > MOST_AT_ONCE) {
    throw new Refusal('WRONG_STATE', `一次最多办理 ${MOST_AT_ONCE} 项，请分几次办理`)
  }
  return items
}

const isNamed = (each: unknown): each is Named => {
  const { id, revision } = (each ?? {}) as { id?: unknown; revision?: unknown }
  return isUuid(id) && (revision === undefined || typeof revision === 'number')
}

const stepOf = (
  req: PayloadRequest,
  act: ActOnMany,
  { id, revision }: Named,
  by: Person,
): AnyStep => {
  const { words, code, reason = '' } = readActBody(req)
  const one = { by, subjects: [id] } as const
  const seen = revision === undefined ? {} : { [id]: revision }
  switch (act) {
    case 'submit':
    case 'approve':
    case 'sign':
      return { ...one, act, input: { words, seen } }
    case 'publish':
    case 'settle':
      return { ...one, act, input: { seen } }
    case 'return':
      return { ...one, act, input: { code, reason } }
    case 'recall':
    case 'acceptWaiver':
      return { ...one, act, input: { reason } }
  }
}

const actOnOne = async ({ payload }: PayloadRequest, step: AnyStep): Promise<ActResult> => {
  const [item = ''] = step.subjects
  try {
    await perform(payload, step)
    return { item, done: true }
  } catch (error) {
    const { code, message, issues } = declined(error)
    if (code === 'FAULT') payload.logger.error({ err: error, msg: 'an act failed', id: item })
    return { item, done: false, code, message, ...(issues && { issues }) }
  }
}

const declined = (error: unknown): { code: string; message: string; issues?: readonly Issue[] } => {
  if (isLostConnection(error)) return awayForNow()
  const { name } = (error ?? {}) as Error
  if (name === 'IssuesFound') return error as IssuesFound
  if (name === 'Refusal') return error as Refusal
  return { code: 'FAULT', message: '系统出现故障，操作没有生效' }
}
