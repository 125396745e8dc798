import type { Domain } from '../../src/domain/defineDomain.ts'
import type { Examples } from '../../src/domain/defineExamples.ts'

/** The examples of a domain, from the file beside its declaration; production never reads them. */
export const examplesOf = async ({ slug }: Pick<Domain, 'slug'>): Promise<Examples> => {
  const { examples } = (await import(`./${slug}/examples.ts`)) as { examples: Examples }
  return examples
}

/** The same of many domains, by slug. One after the other: a module loader may trip over itself. */
export const examplesBySlug = async (
  domains: readonly Pick<Domain, 'slug'>[],
): Promise<ReadonlyMap<string, Examples>> => {
  const found = new Map<string, Examples>()
  for (const domain of domains) found.set(domain.slug, await examplesOf(domain))
  return found
}
