import { collectDefaultMetrics, Registry } from 'prom-client'

/** The measures of one process: processor, memory and event loop to begin with. */
export const registryOf = (part: 'delivery' | 'admin' | 'worker'): Registry => {
  const registry = new Registry()
  registry.setDefaultLabels({ part })
  collectDefaultMetrics({ register: registry })
  return registry
}
