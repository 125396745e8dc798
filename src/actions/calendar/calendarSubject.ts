/** Stands for the calendar in the ledger; do not change. */
const THE_CALENDAR = '00000000-0000-0000-0000-0000000ca1e0'

/** What a line of the ledger about the calendar is about. */
export const CALENDAR_SUBJECT = {
  chain: THE_CALENDAR,
  subjectKind: 'calendar',
  subject: THE_CALENDAR,
} as const
