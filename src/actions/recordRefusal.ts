import type { Payload } from 'payload'
import { NIL, v5 as uuidv5, validate as isUuid } from 'uuid'
import { inTransaction } from '../database/transaction.ts'
import { shanghaiDay } from '../domain/time/day.ts'
import type { Person } from '../domain/roles.ts'
import { withoutTitles } from '../domain/withoutTitles.ts'
import type { Refusal, RefusalCode } from '../errors.ts'
import { writeLedger } from './ledger.ts'

/** What somebody tried to do. */
export interface Attempt {
  by: Pick<Person, 'id' | 'name'>
  act: string
  subjectKind: string
  /** The id it was tried on; none for something new. */
  subject?: string | undefined
}

/**
 * Writes an attempt that was refused into the ledger, after what it tried was rolled back. Never
 * changes the answer: what cannot be written is logged. Each refusal is written once, however many
 * hands it passes through.
 */
export const recordRefusal = async (
  payload: Payload,
  attempt: Attempt,
  error: unknown,
): Promise<void> => {
  if (!isRecorded(error) || seen.has(error)) return
  seen.add(error)
  try {
    await inTurn(() => write(payload, attempt, error))
  } catch (err) {
    const { act, by, subject } = attempt
    payload.logger.error({ err, msg: 'an attempt was not recorded', act, by: by.id, subject })
  }
}

/** Why an attempt is worth a line: not for what is missing in a text, nor for our own faults. */
const RECORDED: ReadonlySet<RefusalCode> = new Set([
  'NOT_ALLOWED',
  'WRONG_STATE',
  'CONFLICT',
  'NO_SECOND_WAY',
])

const isRecorded = (error: unknown): error is Refusal =>
  (error as Error | null)?.name === 'Refusal' && RECORDED.has((error as Refusal).code)

const seen = new WeakSet<Refusal>()

const write = (payload: Payload, { by, act, subjectKind, subject }: Attempt, refusal: Refusal) =>
  inTransaction(payload, async (work) =>
    writeLedger(work, [
      {
        chain: attemptsOf(by.id, new Date()),
        subjectKind,
        subject: [refusal.details.subject, subject].find(isId) ?? NIL,
        act,
        by,
        asRole: 'none',
        refused: refusal.code,
        why: withoutTitles(refusal.message),
      },
    ]),
  )

/**
 * The chain of a person's attempts of one day. Not the case's: whoever hammers at a case waits for
 * their own lines alone, and makes no one's chain longer but theirs.
 */
const attemptsOf = (person: string, at: Date): string =>
  uuidv5(`${person} ${shanghaiDay(at)}`, ATTEMPTS)

/** Stored in every chain's name; do not change. */
const ATTEMPTS = 'b1d3a4a6-6f2c-5a53-9d7b-2f0c8b0d41e7'

const isId = (value: unknown): value is string => isUuid(value)

/** One after the other: however many are refused at once, they take one connection from the acts. */
let last: Promise<unknown> = Promise.resolve()
const inTurn = (next: () => Promise<void>): Promise<void> => {
  const turn = last.then(next)
  last = turn.catch(() => {})
  return turn
}
