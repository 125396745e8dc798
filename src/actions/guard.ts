import type { CollectionBeforeOperationHook } from 'payload'
import { isInsideAct } from '../database/transaction.ts'
import type { Person } from '../domain/roles.ts'
import { Refusal } from '../errors.ts'
import { recordRefusal } from './recordRefusal.ts'
import { subjectKindOf } from './subjectKindOf.ts'

/** Refuses every write that is not part of an act's transaction, whichever of Payload's ways it took. */
export const refuseOtherWays: CollectionBeforeOperationHook = async (asked) => {
  const { args, collection, operation, req } = asked
  if (READING.has(operation) || (await isInsideAct(req))) return
  const refusal = new Refusal('NO_SECOND_WAY', '请通过办理按钮操作，不能直接改动数据')
  if (req.user) {
    const by = req.user as unknown as Pick<Person, 'id' | 'name'>
    const { id } = (args ?? {}) as { id?: unknown }
    const subjectKind = subjectKindOf(req.payload, collection.slug)
    const attempt = { by, act: 'bypass', subjectKind, subject: String(id) }
    await recordRefusal(req.payload, attempt, refusal)
  }
  throw refusal
}

const READING = new Set([
  'read',
  'readDistinct',
  'count',
  'countVersions',
  'login',
  'logout',
  'me',
  'refresh',
])
