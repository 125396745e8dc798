import { Gauge, type Registry } from 'prom-client'
import type { Check } from './Check.ts'
import { inTime } from './openMonitor.ts'

/** Measures what the checks say whenever the measures are asked for, so that alerts need no second source. */
export const measureChecks = (
  registry: Registry,
  checks: () => Promise<readonly Check[]>,
): void => {
  const labelNames = ['check'] as const
  const registers = [registry]
  const count = new Gauge({
    name: 'gongkai_check_count',
    help: 'How many of what should be none',
    labelNames,
    registers,
  })
  const seconds = new Gauge({
    name: 'gongkai_check_seconds',
    help: 'How old, or how far behind',
    labelNames,
    registers,
  })
  new Gauge({
    name: 'gongkai_check_failing',
    help: '1 while the check of that name fails; unknown ones are left out',
    labelNames,
    registers,
    async collect() {
      for (const each of [this, count, seconds]) each.reset()
      for (const check of await inTime(checks)) {
        const labels = { check: check.name }
        if (check.status !== 'unknown') this.set(labels, check.status === 'failing' ? 1 : 0)
        if (check.count !== undefined) count.set(labels, check.count)
        if (check.seconds !== undefined) seconds.set(labels, check.seconds)
      }
    },
  })
}
