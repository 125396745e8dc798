import { administrativePenalty } from './administrative-penalty/domain.ts'
import { auditResult } from './audit-result/domain.ts'
import { budget } from './budget/domain.ts'
import { majorProject } from './major-project/domain.ts'
import { policyDocument } from './policy-document/domain.ts'
import { resourceTrade } from './resource-trade/domain.ts'
import { specialFund } from './special-fund/domain.ts'
import { waterQuality } from './water-quality/domain.ts'

/** What the city discloses, in menu order: one line a domain. */
export const domains = [
  policyDocument,
  budget,
  specialFund,
  auditResult,
  majorProject,
  resourceTrade,
  waterQuality,
  administrativePenalty,
] as const
