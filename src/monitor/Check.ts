/** One thing that the house looks after, as it stands at this moment. */
export interface Check {
  /** Of the words of docs/operations.md; stable, alerts are written with it. */
  name: 'database' | 'feed' | 'schedules' | 'publication' | 'backup' | 'worker' | 'chores'
  /** `unknown` when nothing tells; that is no reason to send readers elsewhere. */
  status: 'ok' | 'failing' | 'unknown'
  /** How many of what should be none. */
  count?: number
  /** How old, or how far behind. */
  seconds?: number
}

/** The worst of them; what is unknown makes nothing worse. */
export const statusOf = (checks: readonly Check[]): 'ok' | 'failing' =>
  checks.some(({ status }) => status === 'failing') ? 'failing' : 'ok'
