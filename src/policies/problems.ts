import { holdsAnywhere, type Person, type Role } from '../domain/roles.ts'

/** Whose the list of problems is, for whoever else comes to it. */
export const NOT_WATCHING = '问题清单由政府信息公开科、签发人、审核人和系统管理员查看'

/** What of the list of problems somebody sees. */
export interface ProblemsSeen {
  units: readonly string[]
  /** What is the whole city's: missing calendars, letters that did not arrive. */
  wholeCity: boolean
}

/** Who looks after problems: the office for all its units, heads and reviewers for theirs. */
const WATCHING: readonly Role[] = ['office', 'signer', 'reviewer']

/** The problems that a person looks after; undefined for those who look after none. */
export const problemsSeenBy = (person: Person): ProblemsSeen | undefined => {
  const units = person.posts.flatMap(({ role, covers }) => (WATCHING.includes(role) ? covers : []))
  // Whoever loads a calendar is told which is missing; content is not theirs to see.
  const wholeCity = holdsAnywhere(person, 'office') || holdsAnywhere(person, 'administrator')
  return units.length > 0 || wholeCity ? { units: [...new Set(units)], wholeCity } : undefined
}
