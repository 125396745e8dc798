import type { Day } from './day.ts'

/** The event from whose day a period runs. */
export type DeadlineEvent =
  | 'formation'
  | 'decision'
  | 'approval'
  | 'publication'
  | 'receipt'
  | 'change'
  | 'report'
  | 'settlement'
  | 'stage'

/** How long a period is. 日 in a law means `days`, 工作日 `workingDays`. */
export type DeadlineLength =
  { workingDays: number } | { days: number } | { months: number } | { hours: number }

/**
 * A period that a law sets for the office. One duty (`code`) may have several rules over the years;
 * the one in force on the day of the event governs it for ever.
 */
export interface DeadlineRule {
  /** Stored with every deadline; do not change once published. */
  readonly code: string
  readonly name: string
  /** The instrument and its article, as a reply would cite them. */
  readonly law: string
  readonly from: Day
  /** The last day in force; open while the law stands. */
  readonly to?: Day
  readonly of: DeadlineEvent
  readonly length: DeadlineLength
}
