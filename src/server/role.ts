/** The parts of the house that can be started by themselves; `all` is every part on one machine. */
export const ROLES = ['all', 'admin', 'delivery', 'worker', 'prepare'] as const
export type Role = (typeof ROLES)[number]

/** Whether a word names a part of the house. */
export const isRole = (word: string | undefined): word is Role =>
  ROLES.some((role) => role === word)
