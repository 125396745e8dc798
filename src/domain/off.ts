import type { Domain } from './defineDomain.ts'

/**
 * A domain that the city no longer uses, or not yet. Its collection and its tables stay, so that
 * nothing is lost: `off(budget)` in the list of domains takes it out of sight, and taking the word
 * away shows everything as before.
 */
export const off = <D extends Domain>(domain: D): D => ({ ...domain, isOff: true as const })

/** The domains that editors work in and the public reads. */
export const domainsInUse = <D extends Domain>(domains: readonly D[]): readonly D[] =>
  domains.filter(({ isOff }) => !isOff)
