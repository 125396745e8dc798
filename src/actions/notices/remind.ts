import type { Payload } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import { inTransaction, type Work } from '../../database/transaction.ts'
import { sayDeadline } from '../../domain/problems.ts'
import type { Role } from '../../domain/roles.ts'
import { officeDay, reachedOn, REMINDERS } from '../../domain/time/reminders.ts'
import { queueMails } from '../../mail/queueMails.ts'
import { cityCalendar } from '../calendar/cityCalendar.ts'
import { recountPeriods } from '../calendar/recountPeriods.ts'
import { holdersOf } from '../people/holdersOf.ts'
import { dueDeadlines, type DueDeadline } from './dueDeadlines.ts'
import { giveNotices } from './giveNotices.ts'
import { partsTold } from './partsTold.ts'
import { reminderLetters, type Told } from './reminderLetters.ts'

/**
 * Reminds: those a deadline waits for before it ends, the head of the unit once it is over, the
 * disclosure office when nothing happened for days. Each of each once, in the admin and by one letter
 * for all that has come since the last. What could not be counted is counted first, if it can be now.
 */
export const remind = (payload: Payload): Promise<void> =>
  inTransaction(payload, async (work) => {
    await recountPeriods(work)
    const reached = reachedOn(officeDay(new Date()), await cityCalendar(work))
    const deadlines = await dueDeadlines(work, reached)
    if (deadlines.length === 0) return
    const told = await addressed(work, deadlines)
    const given = await giveNotices(
      work,
      told.map((deadline) => ({
        deadline: deadline.id,
        level: deadline.level,
        entry: deadline.entry,
        words: `${REMINDERS[deadline.level]}：${sayDeadline(deadline)}`,
        to: deadline.to,
      })),
    )
    const fresh = new Set(given.map(({ deadline, level }) => `${deadline} ${level}`))
    await queueMails(
      work,
      reminderLetters(
        payload,
        uuidv7(),
        told.filter(({ id, level }) => fresh.has(`${id} ${level}`)),
      ),
    )
  })

/** Whom each is told to; where nobody has the part, the disclosure office. */
const addressed = async (work: Work, deadlines: readonly DueDeadline[]): Promise<Told[]> => {
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
