import type { Domain } from '../../src/domain/defineDomain.ts'
import type { Examples } from '../../src/domain/defineExamples.ts'

/** The examples of a domain, from the file beside its declaration; production never reads them. */
export const examplesOf = async ({ slug }: Pick<Domain, 'slug'>): Promise<Examples> => {
  const { examples } = (await import(`./${slug}/examples.ts`)) as { examples: Examples }
  return examples
}
