import { opinionsNeeded, stageOf, waitsFor } from '../../domain/review/index.ts'
import type { Role } from '../../domain/roles.ts'
import type { DueDeadline } from './dueDeadlines.ts'

/** As what people are told of a deadline: those it waits for, the head of the unit, or the office. */
export const partsTold = (deadline: DueDeadline): readonly Role[] => {
  if (deadline.level === 'overdue') return ['signer']
  if (deadline.level === 'escalated') return ['office']
  return waitingParts(deadline)
}

/** Whom a period waits for. Without anybody of these, the disclosure office is told. */
const waitingParts = ({ rule, chain, stage, conditions, given }: DueDeadline): readonly Role[] => {
  if (rule === 'reassessment') return ['reviewer']
  if (rule === 'interpretation.due') return ['editor']
  const here = chain && stage && stageOf(chain, stage)
  if (!here) return ['office']
  const missing = opinionsNeeded(here, conditions).filter(({ code }) => !given.includes(code))
  return missing.length > 0 ? missing.map(({ role }) => role) : waitsFor(here, conditions)
}
