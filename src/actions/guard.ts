import type { CollectionBeforeOperationHook } from 'payload'
import { isInsideAct } from '../database/transaction.ts'
import { Refusal } from '../errors.ts'

/** Refuses every write that is not part of an act's transaction, whichever of Payload's ways it took. */
export const refuseOtherWays: CollectionBeforeOperationHook = async ({ operation, req }) => {
  if (READING.has(operation) || (await isInsideAct(req))) return
  throw new Refusal('NO_SECOND_WAY', '请通过办理按钮操作，不能直接改动数据')
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
