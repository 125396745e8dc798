import type { Payload } from 'payload'
import type { Domain } from './domain/defineDomain.ts'
import { Refusal } from './errors.ts'

/** What the composition root hands to the editorial house beside Payload's own settings. */
export interface House {
  domains: readonly Domain[]
  /** 32 bytes; personal data at rest is encrypted with it. */
  personalDataKey: Buffer
  /** Where files are kept: the office's own, and the copies that the public house may serve. */
  stores: { editorial: string; public: string }
}

/** The house that this Payload was composed with. Read from the config: bundles do not share modules. */
export const houseOf = (payload: Pick<Payload, 'config'>): House =>
  (payload.config.custom as { house: House }).house

/** Why nothing may be done with items of the domain; undefined while it is in use. */
export const reasonOff = (payload: Pick<Payload, 'config'>, slug: string): string | undefined => {
  const domain = houseOf(payload).domains.find((each) => each.slug === slug)
  return domain?.isOff ? `“${domain.name.zh}”已经停用，不能办理` : undefined
}

/** @throws Refusal WRONG_STATE when the domain is switched off */
export const refuseOff = (payload: Pick<Payload, 'config'>, slug: string): void => {
  const reason = reasonOff(payload, slug)
  if (reason) throw new Refusal('WRONG_STATE', reason)
}

/** What items of a domain are called; of one that is in the list no more, its slug. */
export const domainName = (payload: Pick<Payload, 'config'>, slug: string): string =>
  houseOf(payload).domains.find((each) => each.slug === slug)?.name.zh ?? slug

/** @throws Refusal NOT_FOUND when no domain has that slug */
export const domainOf = (payload: Pick<Payload, 'config'>, slug: string): Domain => {
  const domain = houseOf(payload).domains.find((each) => each.slug === slug)
  if (!domain) throw new Refusal('NOT_FOUND', `没有“${slug}”这类信息`)
  return domain
}
