import { holdsAnywhere, type Person, type Role } from '../domain/roles.ts'

/** What of the list of problems somebody sees. */
export interface ProblemsSeen {
  units: readonly string[]
  /** Missing calendars are the whole city's. */
  calendars: boolean
}

/** Who looks after problems: the office for all its units, heads and reviewers for theirs. */
const WATCHING: readonly Role[] = ['office', 'signer', 'reviewer']

/** The problems that a person looks after; undefined for those who look after none. */
export const problemsSeenBy = (person: Person): ProblemsSeen | undefined => {
  const units = person.posts.flatMap(({ role, covers }) => (WATCHING.includes(role) ? covers : []))
  // Whoever loads a calendar is told which is missing; content is not theirs to see.
  const calendars = holdsAnywhere(person, 'office') || holdsAnywhere(person, 'administrator')
  return units.length > 0 || calendars ? { units: [...new Set(units)], calendars } : undefined
}
