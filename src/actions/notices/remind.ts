import { v7 as uuidv7 } from 'uuid'
import type { Work } from '../../database/transaction.ts'
import { sayDeadline } from '../../domain/problems.ts'
import type { Role } from '../../domain/roles.ts'
import { officeDay, reachedOn, REMINDERS } from '../../domain/time/reminders.ts'
import { queueMails } from '../../mail/queueMails.ts'
import type { Act } from '../Act.ts'
import { CALENDAR_SUBJECT } from '../calendar/calendarSubject.ts'
import { cityCalendar } from '../calendar/cityCalendar.ts'
import { recountPeriods } from '../calendar/recountPeriods.ts'
import { holdersOf } from '../people/holdersOf.ts'
import { dueDeadlines, type DueDeadline } from './dueDeadlines.ts'
import { giveNotices } from './giveNotices.ts'
import { partsTold } from './partsTold.ts'
import { reminderLetters, type Told } from './reminderLetters.ts'

interface Reminded {
  /** How many notices were given. */
  given: number
}

/**
 * 期限提醒: the house tells those a deadline waits for before it ends, the head of the unit once it is
 * over, the disclosure office when nothing happened for days. Each of each once, in the admin and by one
 * letter for all that has come since the last. What could not be counted is counted first, if it can be
 * now.
 */
export const remind: Act<{ id: string }, Record<string, never>, Reminded> = {
  // Nothing is locked and nobody asked for: only the house itself comes here.
  lock: async () => [],
  may: () => ({ not: '由系统提醒' }),
  state: () => undefined,
  change: async ({ work }) => {
    const counted = countedLines(await recountPeriods(work))
    const reached = reachedOn(officeDay(new Date()), await cityCalendar(work))
    const fresh = await tell(work, await addressed(work, await dueDeadlines(work, reached)))
    await queueMails(work, reminderLetters(work.payload, uuidv7(), fresh))
    return { result: { given: fresh.length }, ledger: [...counted, ...fresh.map(lineOf)] }
  },
}

/** Gives the notices. @returns what was told now, and not by somebody else at this moment */
const tell = async (work: Work, told: readonly Told[]): Promise<Told[]> => {
  const given = await giveNotices(
    work,
    told.map((deadline) => ({
      deadline: deadline.id,
      level: deadline.level,
      entry: deadline.entry,
      words: wordsOf(deadline),
      to: deadline.to,
    })),
  )
  const fresh = new Set(given.map(({ deadline, level }) => `${deadline} ${level}`))
  return told.filter(({ id, level }) => fresh.has(`${id} ${level}`))
}

const wordsOf = (deadline: DueDeadline): string =>
  `${REMINDERS[deadline.level]}：${sayDeadline(deadline)}`

const lineOf = (told: Told) => ({
  chain: told.case ?? told.entry,
  subjectKind: 'disclosure',
  subject: told.entry,
  why: `${wordsOf(told)}；已提醒 ${told.to.length} 人`,
})

const countedLines = (periods: number) =>
  periods > 0 ? [{ ...CALENDAR_SUBJECT, why: `放假安排已有，补算期限 ${periods} 项` }] : []

/** Whom each is told to; where nobody has the part, the disclosure office. */
const addressed = async (work: Work, deadlines: readonly DueDeadline[]): Promise<Told[]> => {
  if (deadlines.length === 0) return []
  const holders = await holdersOf(
    work,
    deadlines.flatMap((deadline) =>
      [...partsTold(deadline), 'office' as const].map((role) => ({ role, unit: deadline.unit })),
    ),
  )
  const people = new Map<string, string[]>()
  for (const { role, unit, person } of holders) {
    const known = people.get(`${role} ${unit}`)
    if (known) known.push(person)
    else people.set(`${role} ${unit}`, [person])
  }
  const having = (roles: readonly Role[], unit: string) => [
    ...new Set(roles.flatMap((role) => people.get(`${role} ${unit}`) ?? [])),
  ]
  return deadlines.map((deadline) => {
    const to = having(partsTold(deadline), deadline.unit)
    return { ...deadline, to: to.length > 0 ? to : having(['office'], deadline.unit) }
  })
}
