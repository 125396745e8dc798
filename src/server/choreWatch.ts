import { Counter, Gauge, type Registry } from 'prom-client'
import type { Check } from '../monitor/Check.ts'
import type { Chore } from './chores.ts'
import type { Round } from './doChores.ts'

/** A watch over the chores of this worker: the house's heartbeat. */
export interface ChoreWatch extends Required<Pick<Round, 'onEnd' | 'onTurn'>> {
  check: () => Check
}

/** Watches whether each chore is done as often as it should be, while this worker is the one at work. */
export const watchChores = (chores: readonly Chore[], registry: Registry): ChoreWatch => {
  const doneAt = new Map<string, number>()
  let atWorkSince: number | undefined
  const registers = [registry]
  const ends = new Counter({
    name: 'gongkai_chore_runs_total',
    help: 'Runs of each chore by how they ended',
    labelNames: ['chore', 'outcome'],
    registers,
  })
  const last = new Gauge({
    name: 'gongkai_chore_last_done_timestamp_seconds',
    help: 'When each chore was last done',
    labelNames: ['chore'],
    registers,
  })
  new Gauge({
    name: 'gongkai_worker_at_work',
    help: '1 for the one worker that does the chores, 0 for those that stand by',
    registers,
    collect() {
      this.set(atWorkSince === undefined ? 0 : 1)
    },
  })
  const isLate = ({ name, every }: Chore): boolean => {
    if (atWorkSince === undefined) return false
    const since = Math.max(doneAt.get(name) ?? 0, atWorkSince)
    return Date.now() - since > every * 2 + GRACE
  }
  return {
    onEnd: ({ name }, isDone) => {
      ends.inc({ chore: name, outcome: isDone ? 'done' : 'failed' })
      if (!isDone) return
      doneAt.set(name, Date.now())
      last.set({ chore: name }, Date.now() / 1000)
    },
    onTurn: (isAtWork) => {
      if (!isAtWork) atWorkSince = undefined
      else atWorkSince ??= Date.now()
    },
    check: () => {
      const count = chores.filter(isLate).length
      return { name: 'chores', status: count > 0 ? 'failing' : 'ok', count }
    },
  }
}

/** Milliseconds that a run may take longer than usual. */
const GRACE = 10 * 60_000
