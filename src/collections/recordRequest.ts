import type { PayloadRequest } from 'payload'
import { recordRefusal } from '../actions/recordRefusal.ts'
import { subjectKindOf } from '../actions/subjectKindOf.ts'
import type { Person } from '../domain/roles.ts'

/**
 * Records a request that was refused before it came to an act, or that sought a way around the acts.
 * What was typed is not in the line: the collection's own name, and the id where it is one.
 */
export const recordRequest = (
  req: PayloadRequest,
  by: Person,
  act: 'request' | 'bypass',
  error: unknown,
): Promise<void> => {
  const { collection, id } = req.routeParams ?? {}
  return recordRefusal(
    req.payload,
    { by, act, subjectKind: subjectKindOf(req.payload, String(collection)), subject: String(id) },
    error,
  )
}
