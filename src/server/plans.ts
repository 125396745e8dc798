import { fileURLToPath } from 'node:url'
import type { ChildPlan } from './child.ts'
import { childEnvironment, type Part } from './childEnvironment.ts'
import type { DatabaseUrls } from './databaseUrls.ts'
import type { Environment } from './env.ts'

/**
 * Node's options for everything that loads Payload outside Next: Lexical's development builds
 * hang at random when they are imported.
 */
export const WITH_PAYLOAD = ['--conditions=production', '--import', 'tsx']

/** How to start one of our own processes. */
export const planOf = (
  part: Exclude<Part, 'delivery'>,
  environment: Environment,
  urls: DatabaseUrls,
): ChildPlan => ({
  name: part,
  command: [...WITH_PAYLOAD, fileURLToPath(new URL(`./${part}.ts`, import.meta.url))],
  env: childEnvironment(part, environment, urls),
})

/** How to start the public house: plain node on its bundle. */
export const deliveryPlan = (
  bundle: string,
  environment: Environment,
  urls: DatabaseUrls,
): ChildPlan => ({
  name: 'delivery',
  command: [bundle],
  env: childEnvironment('delivery', environment, urls),
})
