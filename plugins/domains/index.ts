import { administrativePenalty } from './administrative-penalty/domain.ts'
import { assistanceRoll } from './assistance-roll/domain.ts'
import { assistanceStandard } from './assistance-standard/domain.ts'
import { auditResult } from './audit-result/domain.ts'
import { budget } from './budget/domain.ts'
import { majorProject } from './major-project/domain.ts'
import { policyDocument } from './policy-document/domain.ts'
import { povertyFund } from './poverty-fund/domain.ts'
import { publicWelfare } from './public-welfare/domain.ts'
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
  publicWelfare,
  povertyFund,
  assistanceStandard,
  assistanceRoll,
  waterQuality,
  administrativePenalty,
] as const
