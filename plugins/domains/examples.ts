import type { Examples } from '../../src/domain/defineExamples.ts'
import { examples as administrativePenalty } from './administrative-penalty/examples.ts'
import { examples as budget } from './budget/examples.ts'
import { examples as policyDocument } from './policy-document/examples.ts'
import { examples as waterQuality } from './water-quality/examples.ts'

/** The examples of every domain, by its slug: what its contract test and the demonstration city start from. */
export const examples: Readonly<Record<string, Examples>> = {
  'policy-document': policyDocument,
  budget,
  'water-quality': waterQuality,
  'administrative-penalty': administrativePenalty,
}
