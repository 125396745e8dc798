import type { Payload } from 'payload'
import type pg from 'pg'
import type { Chore } from './chores.ts'
import { connectTo } from './connectTo.ts'
import { pause } from './pause.ts'
import { complain, say } from './say.ts'

/** A round of chores and what it needs. */
export interface Round {
  chores: readonly Chore[]
  payload: Payload
  /** Where the lock is held that keeps two workers from doing the same. */
  databaseUrl: string
  signal: AbortSignal
  /** Told of each run that ended, and whether it did its work. */
  onEnd?: (chore: Chore, isDone: boolean) => void
  /** Told when this worker becomes the one at work, and when it is so no more. */
  onTurn?: (isAtWork: boolean) => void
}

/**
 * Does each chore when it is due, as long as this process holds the workers' lock; without it,
 * waits for it. Chores run beside one another: what is to be published at nine does not wait for a
 * mail server. A lost database costs a chore its run, never the worker its life.
 */
export const doChores = async (round: Round): Promise<void> => {
  const { chores, payload, databaseUrl, signal, onEnd, onTurn } = round
  const due = new Map(chores.map(({ name }) => [name, 0]))
  const running = new Map<string, Promise<void>>()
  const begin = async (chore: Chore) => {
    const isDone = await runSafely(chore, payload)
    onEnd?.(chore, isDone)
    due.set(chore.name, Date.now() + chore.every)
    running.delete(chore.name)
  }
  let lock: Lock | undefined
  while (!signal.aborted) {
    if (!lock?.isHeld) {
      onTurn?.(false)
      lock = await takeLock(databaseUrl)
      if (lock?.isHeld) onTurn?.(true)
    }
    for (const chore of lock?.isHeld ? chores : []) {
      if (signal.aborted || running.has(chore.name)) continue
      if ((due.get(chore.name) ?? 0) <= Date.now()) running.set(chore.name, begin(chore))
    }
    await pause(TICK_MS)
  }
  await Promise.all(running.values())
  await lock?.client.end()
}

interface Lock {
  client: pg.Client
  isHeld: boolean
}

const TICK_MS = 500
/** Whoever holds this advisory lock of Postgres is the worker at work. */
export const WORKER_LOCK = 706_811_005

const runSafely = async ({ name, run }: Chore, payload: Payload): Promise<boolean> => {
  try {
    await run(payload)
    return true
  } catch (error) {
    say(`定时任务“${name}”没有完成，将再次执行`, `The chore "${name}" failed and will run again`)
    complain(error)
    return false
  }
}

/** The lock ends with its connection; then another worker may have taken over. */
const takeLock = async (url: string): Promise<Lock | undefined> => {
  try {
    const client = await connectTo(url)
    const { rows } = await client.query<{ held: boolean }>(
      'select pg_try_advisory_lock($1) as held',
      [WORKER_LOCK],
    )
    const lock: Lock = { client, isHeld: rows[0]?.held ?? false }
    client.once('end', () => (lock.isHeld = false))
    if (!lock.isHeld) await client.end()
    return lock
  } catch {
    return undefined
  }
}
