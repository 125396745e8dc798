import { Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { AnswerSource } from '../answer/answers.ts'
import type { Progress } from '../answer/watchChanges.ts'
import type { Outcome } from './Asked.ts'

/** What the public house counts while it answers. */
export interface Measures {
  /** Somebody has asked; the function is called when the answer is over, with seconds. */
  begin: () => (operation: string, outcome: Outcome, seconds: number) => void
  countSource: (source: AnswerSource) => void
  countShed: (where: 'door' | 'turns' | 'pool') => void
}

/** Makes the measures; names and meanings are in docs/operations.md. */
export const measuresIn = (registry: Registry): Measures => {
  const registers = [registry]
  const requests = new Counter({
    name: 'gongkai_requests_total',
    help: 'Requests by what was asked for and how it was answered',
    labelNames: ['operation', 'outcome'],
    registers,
  })
  const duration = new Histogram({
    name: 'gongkai_request_duration_seconds',
    help: 'From the request to the last byte of its answer',
    labelNames: ['operation'],
    buckets: [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers,
  })
  const inFlight = new Gauge({
    name: 'gongkai_requests_in_flight',
    help: 'Requests that are being answered',
    registers,
  })
  const sources = new Counter({
    name: 'gongkai_answers_total',
    help: 'GraphQL questions by where the answer came from',
    labelNames: ['source'],
    registers,
  })
  const shed = new Counter({
    name: 'gongkai_shed_total',
    help: 'Refused with 503 because too many asked',
    labelNames: ['where'],
    registers,
  })
  return {
    begin: () => {
      inFlight.inc()
      return (operation, outcome, seconds) => {
        inFlight.dec()
        requests.inc({ operation, outcome })
        duration.observe({ operation }, seconds)
      }
    },
    countSource: (source) => sources.inc({ source }),
    countShed: (where) => shed.inc({ where }),
  }
}

/** What is looked at when the measures are asked for. */
export interface Gauged {
  pool: { totalCount: number; idleCount: number; waitingCount: number }
  progress: () => Progress
}

/** Adds what has a state instead of a count: connections, and how far the feed has been applied. */
export const gaugesIn = (registry: Registry, { pool, progress }: Gauged): void => {
  const registers = [registry]
  new Gauge({
    name: 'gongkai_pool_connections',
    help: 'Connections to the database, and who waits for one',
    labelNames: ['state'],
    registers,
    collect() {
      this.set({ state: 'busy' }, pool.totalCount - pool.idleCount)
      this.set({ state: 'idle' }, pool.idleCount)
      this.set({ state: 'waiting' }, pool.waitingCount)
    },
  })
  new Gauge({
    name: 'gongkai_feed_position',
    help: 'The last change of the feed that answers contain',
    registers,
    collect() {
      this.set(Number(progress().position))
    },
  })
  new Gauge({
    name: 'gongkai_feed_behind',
    help: 'Changes that were heard of and are not in the database that is read',
    registers,
    collect() {
      this.set(Number(progress().behind))
    },
  })
  new Gauge({
    name: 'gongkai_feed_behind_seconds',
    help: 'For how long some have been missing',
    registers,
    collect() {
      this.set(secondsBehind(progress()))
    },
  })
}

/** For how long changes have been missing that were heard of; zero when none are. */
export const secondsBehind = ({ behindSince }: Progress): number =>
  behindSince === undefined ? 0 : (Date.now() - behindSince) / 1000
