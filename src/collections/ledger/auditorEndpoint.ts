import { NIL } from 'uuid'
import type { PayloadRequest } from 'payload'
import { recordRefusal } from '../../actions/recordRefusal.ts'
import { Refusal } from '../../errors.ts'
import { mayReadLedger } from '../../policies/ledger.ts'
import { staffEndpoint } from '../responses.ts'

/** An endpoint for those who may read the ledger; that others tried is a line of it. */
export const auditorEndpoint = (path: string, handler: (req: PayloadRequest) => Promise<unknown>) =>
  staffEndpoint('get', path, async (req, by) => {
    const verdict = mayReadLedger(by)
    if ('as' in verdict) return handler(req)
    const refusal = new Refusal('NOT_ALLOWED', verdict.not)
    const attempt = { by, act: 'readLedger', subjectKind: 'ledger', subject: NIL }
    await recordRefusal(req.payload, attempt, refusal)
    throw refusal
  })
