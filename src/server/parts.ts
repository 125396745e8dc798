import { buildDelivery } from './delivery.ts'
import type { DatabaseUrls } from './databaseUrls.ts'
import type { Environment } from './env.ts'
import { keepChild, type KeptChild } from './keepChild.ts'
import { deliveryPlan, planOf } from './plans.ts'
import type { Role } from './role.ts'

/** The processes that serve as long as the house is open, doors first: so they are also closed. */
export type ServingPart = 'delivery' | 'admin' | 'worker'

/** The processes of a role. */
export const PARTS: Record<Role, readonly ServingPart[]> = {
  all: ['delivery', 'admin', 'worker'],
  delivery: ['delivery'],
  admin: ['admin'],
  worker: ['worker'],
  prepare: [],
}

/** A process of the house. */
export interface OpenPart {
  part: ServingPart
  child: KeptChild
}

/** Starts a serving process; the public house is bundled first unless its bundle is current. */
export const openPart = async (
  part: ServingPart,
  environment: Environment,
  urls: DatabaseUrls,
): Promise<OpenPart> => {
  if (part !== 'delivery') return { part, child: keepChild(planOf(part, environment, urls)) }
  const bundle = await buildDelivery(environment.dataFolder)
  return { part, child: keepChild(deliveryPlan(bundle, environment, urls)) }
}
