import type { Payload } from 'payload'
import { inTransaction, type Work } from '../database/transaction.ts'
import { principalOf } from '../domain/capacities.ts'
import type { Person } from '../domain/roles.ts'
import { Refusal } from '../errors.ts'
import { inOneCapacity } from '../policies/verdict.ts'
import type { Act } from './Act.ts'
import { ACT_TABLE, type ActOf, type AnyAct, type InputOf, type ResultOf } from './actTable.ts'
import { writeLedger } from './ledger.ts'
import { recordRefusal } from './recordRefusal.ts'

/** Someone asks for one act on one or many subjects. */
export interface Step<A extends AnyAct = AnyAct> {
  act: A
  by: Person
  /** Ids; none for an act that makes something new. */
  subjects: readonly string[]
  /** The domain whose items these are, where they were asked for under its address. */
  domain?: string
  input: InputOf<A>
}

/** A step whose act is known only at run time. */
export type AnyStep = { [A in AnyAct]: Step<A> }[AnyAct]

/**
 * The one way to change anything, whoever calls: locks the subjects, asks policy and state,
 * changes them, writes the ledger, commits, and proves the commit. All of it happens or none; an
 * attempt that was refused is written into the ledger by itself, once everything is undone.
 * @throws Refusal when it is not there, not allowed, not the time, or someone else was first
 * @throws IssuesFound with everything that is wrong with what was entered
 */
export const perform = <A extends AnyAct>(payload: Payload, step: Step<A>): Promise<ResultOf<A>> =>
  performTogether(payload, [], step)

/**
 * Several acts as one: what a person typed is saved and submitted, or neither. The last may be told
 * what the ones before it made.
 */
export const performTogether = async <A extends AnyAct>(
  payload: Payload,
  before: readonly AnyStep[],
  last: Step<A> | ((results: readonly unknown[]) => Step<A>),
): Promise<ResultOf<A>> => {
  let asked: Step | undefined
  try {
    return await inTransaction(payload, async (work) => {
      const results: unknown[] = []
      for (const step of before) {
        asked = step as Step
        results.push(await carryOut(work, asked))
      }
      const ending = typeof last === 'function' ? last(results) : last
      asked = ending as unknown as Step
      return carryOut(work, ending)
    })
  } catch (error) {
    if (asked) await recordRefusal(payload, attemptOf(asked), error)
    throw error
  }
}

const carryOut = async <A extends AnyAct>(work: Work, step: Step<A>): Promise<ResultOf<A>> => {
  const act = ACT_TABLE[step.act] as unknown as ActOf<A>
  const subjects = await act.lock(work, step.subjects, step.input)
  refuseStrange(subjects, step)
  const { by, asRole } = capacityFor(act, step.by, subjects)
  refuseWrongState(act, subjects)
  const { result, ledger } = await act.change({ work, subjects, by, input: step.input })
  const principal = principalOf(by)
  await writeLedger(
    work,
    ledger.map((row) => ({
      ...row,
      ...{ act: step.act, by, asRole, ...(principal && { for: principal }) },
    })),
  )
  return result as ResultOf<A>
}

const attemptOf = ({ act, by, subjects, input }: Step) => {
  const { about } = ACT_TABLE[act] as unknown as ActOf<AnyAct>
  return { act, by, subjectKind: about?.(input) ?? 'disclosure', subject: subjects[0] }
}

/** Of the named alone: their cases may hold items of other domains. */
const refuseStrange = (subjects: readonly { id: string; domain?: string }[], step: Step) => {
  const isNamed = new Set(step.subjects)
  if (step.domain && subjects.some(({ id, domain }) => isNamed.has(id) && domain !== step.domain)) {
    throw new Refusal('NOT_FOUND', '没有找到这条信息')
  }
}

type Questions<S extends { id: string }> = Pick<Act<S, never, unknown>, 'may' | 'state'>

/** The person in the one capacity in which they do it to all of the subjects, and as which role. */
const capacityFor = <S extends { id: string }>(
  act: Questions<S>,
  person: Person,
  subjects: readonly S[],
) => {
  const { by, verdict } = inOneCapacity(person, (each) =>
    subjects.map((subject) => act.may(each, subject)),
  )
  if (verdict && 'not' in verdict) throw new Refusal('NOT_ALLOWED', verdict.not)
  return { by, asRole: verdict ? verdict.as : ('system' as const) }
}

const refuseWrongState = <S extends { id: string }>(act: Questions<S>, subjects: readonly S[]) => {
  for (const subject of subjects) {
    const reason = act.state(subject)
    if (reason) throw new Refusal('WRONG_STATE', reason, { subject: subject.id })
  }
}
