import type { Payload } from 'payload'
import { sayDeadline } from '../../domain/problems.ts'
import { REMINDERS, type Reminder } from '../../domain/time/reminders.ts'
import { domainName } from '../../house.ts'
import type { Letter } from '../../mail/queueMails.ts'
import type { DueDeadline } from './dueDeadlines.ts'
import { addressOf, letterAbout } from './letterAbout.ts'

/** A deadline and the people who are told of it. */
export type Told = DueDeadline & { to: readonly string[] }

/** One letter to each person, of all that they are told in one run. */
export const reminderLetters = (payload: Payload, run: string, told: readonly Told[]): Letter[] => {
  const people = new Map<string, Told[]>()
  for (const each of told) {
    for (const person of each.to) {
      const known = people.get(person)
      if (known) known.push(each)
      else people.set(person, [each])
    }
  }
  return [...people].map(([to, theirs]) => ({
    key: `reminders ${run} ${to}`,
    to,
    ...letterAbout(payload, {
      subject: `提醒：${LEVELS.flatMap((level) => countOf(level, theirs)).join('，')}`,
      lines: LEVELS.flatMap((level) => linesOf(payload, level, theirs)),
      path: '',
    }),
  }))
}

const LEVELS = ['escalated', 'overdue', 'soon'] as const satisfies readonly Reminder[]

/** More than these are read in the admin. */
const MOST_LINES = 20

const countOf = (level: Reminder, told: readonly Told[]): string[] => {
  const { length } = of(level, told)
  return length > 0 ? [`${length} 项${REMINDERS[level]}`] : []
}

const linesOf = (payload: Payload, level: Reminder, told: readonly Told[]): string[] => {
  const theirs = of(level, told)
  if (theirs.length === 0) return []
  const rest = theirs.length - MOST_LINES
  return [
    `${REMINDERS[level]}（${theirs.length} 项）：`,
    ...theirs
      .slice(0, MOST_LINES)
      .flatMap((deadline) => [
        `- ${domainName(payload, deadline.domain)}（索引号 ${deadline.indexNumber}）：${sayDeadline(deadline)}`,
        `  ${addressOf(payload, `/collections/${deadline.domain}/${deadline.entry}`)}`,
      ]),
    ...(rest > 0 ? [`还有 ${rest} 项，请登录后查看。`] : []),
    '',
  ]
}

const of = (level: Reminder, told: readonly Told[]) => told.filter((each) => each.level === level)
