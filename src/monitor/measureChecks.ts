import { Gauge, type Registry } from 'prom-client'
import type { Check } from './Check.ts'
import { inTime } from './openMonitor.ts'

type Look = () => Promise<readonly Check[]>

/** Measures what the checks say whenever the measures are asked for, so that alerts need no second source. */
export const measureChecks = (registry: Registry, checks: Look): void => {
  const look = lookOnce(() => inTime(checks))
  const measure = (name: string, help: string, valueOf: (check: Check) => number | undefined) =>
    new Gauge({
      name,
      help,
      labelNames: ['check'],
      registers: [registry],
      async collect() {
        this.reset()
        for (const check of await look()) {
          const value = valueOf(check)
          if (value !== undefined) this.set({ check: check.name }, value)
        }
      },
    })
  measure(
    'gongkai_check_failing',
    '1 while the check of that name fails; unknown ones are left out',
    ({ status }) => (status === 'unknown' ? undefined : status === 'failing' ? 1 : 0),
  )
  measure('gongkai_check_count', 'How many of what should be none', ({ count }) => count)
  measure('gongkai_check_seconds', 'How old, or how far behind', ({ seconds }) => seconds)
}

/** Those who look at the same time see the same. */
const lookOnce = (look: Look): Look => {
  let looking: ReturnType<Look> | undefined
  return () =>
    (looking ??= look().finally(() => {
      looking = undefined
    }))
}
