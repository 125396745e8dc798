import type { Domain } from '../../domain/defineDomain.ts'

/** What of an edition tells its phase. */
interface Phased {
  domain: string
  card: Readonly<Record<string, unknown>>
}

/**
 * How far the matter had come in an edition, in the words of its domain; undefined where the domain
 * knows no phases or nothing was said. A phase that is no longer declared still has its key to say.
 */
export const phaseWords = (
  domains: readonly Domain[],
  edition: Phased | null | undefined,
): string | undefined => {
  const domain = domains.find(({ slug }) => slug === edition?.domain)
  const field = domain?.phase === undefined ? undefined : domain.fields[domain.phase]
  const key = domain?.phase === undefined ? undefined : edition?.card[domain.phase]
  if (field?.kind !== 'choice' || typeof key !== 'string') return undefined
  return Object.hasOwn(field.options, key) ? field.options[key] : key
}
