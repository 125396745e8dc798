import type { Check } from './Check.ts'
import { readLastCheck } from './lastCheck.ts'
import { ageOfFile } from './ageOfFile.ts'

interface Looking {
  /** On the primary, with the rights of the editorial house or the worker. */
  query: (text: string, values: readonly unknown[]) => Promise<{ rows: unknown[] }>
  dataFolder: string
  /** A file that whoever makes the backups touches after each good one. */
  backupMark?: string
  /** The advisory lock that the worker at work holds. */
  workerLock: number
}

/**
 * Whether the house does what the office relies on: what was set for a time is published, the feed is
 * whole, the public reads what was published, a backup is young, and a worker is at work.
 */
export const businessChecks =
  ({ query, dataFolder, backupMark, workerLock }: Looking) =>
  async (): Promise<Check[]> => {
    const [row] = (await query(STANDING, [workerLock])).rows as Row[]
    if (!row) throw new Error('the database did not say how things stand')
    return [
      { name: 'database', status: 'ok' },
      counted('schedules', row.overdue),
      counted('feed', row.unlike),
      publicationCheck(dataFolder),
      backupCheck(backupMark === undefined ? row.archived : ageOfFile(backupMark), backupMark),
      { name: 'worker', status: row.working ? 'ok' : 'failing' },
    ]
  }

interface Row {
  overdue: number
  /** Changes between what the editorial house counted and what the public is shown. */
  unlike: number
  /** Seconds since the last segment of the log was archived; none when nothing is archived. */
  archived: number | null
  working: boolean
}

const STANDING = `select
  (select count(*)::integer from editorial.schedules
   where ended_at is null and publish_at < now() - interval '5 minutes') as overdue,
  (select abs(last - (select coalesce(max(position), 0) from published.changes))::integer
   from editorial.feed_position) as unlike,
  (select extract(epoch from now() - last_archived_time)::float8 from pg_stat_archiver
   where current_setting('archive_mode') <> 'off') as archived,
  exists (select from pg_locks
    where locktype = 'advisory' and classid = 0 and objid = $1::bigint::oid and objsubid = 1 and granted
      and database = (select oid from pg_database where datname = current_database())) as working`

const counted = (name: Check['name'], count: number): Check => ({
  name,
  status: count > 0 ? 'failing' : 'ok',
  count,
})

/** What `publication:check` found when it last ran, by hand or at night. */
const publicationCheck = (dataFolder: string): Check => {
  const last = readLastCheck(dataFolder)
  if (!last) return { name: 'publication', status: 'unknown' }
  const seconds = (Date.now() - last.at.getTime()) / 1000
  const isFailing = last.found > 0 || seconds > LONGEST_UNCHECKED
  return { name: 'publication', status: isFailing ? 'failing' : 'ok', count: last.found, seconds }
}

/** A file that was named and is not there is a backup that was never made. */
const backupCheck = (age: number | null | undefined, mark: string | undefined): Check => {
  if (age === null || age === undefined) {
    return { name: 'backup', status: mark === undefined ? 'unknown' : 'failing' }
  }
  return { name: 'backup', status: age > OLDEST_BACKUP ? 'failing' : 'ok', seconds: age }
}

/** Seconds: two nights, and a night with some hours of grace. */
const LONGEST_UNCHECKED = 50 * 3600
const OLDEST_BACKUP = 26 * 3600
