import { administrativeLicence } from './administrative-licence/domain.ts'
import { administrativePenalty } from './administrative-penalty/domain.ts'
import { assistanceRoll } from './assistance-roll/domain.ts'
import { assistanceStandard } from './assistance-standard/domain.ts'
import { auditResult } from './audit-result/domain.ts'
import { budget } from './budget/domain.ts'
import { cancelledCertificate } from './cancelled-certificate/domain.ts'
import { governmentPower } from './government-power/domain.ts'
import { majorProject } from './major-project/domain.ts'
import { marketCredit } from './market-credit/domain.ts'
import { policyDocument } from './policy-document/domain.ts'
import { povertyFund } from './poverty-fund/domain.ts'
import { publicWelfare } from './public-welfare/domain.ts'
import { resourceTrade } from './resource-trade/domain.ts'
import { serviceItem } from './service-item/domain.ts'
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
  administrativeLicence,
  administrativePenalty,
  serviceItem,
  cancelledCertificate,
  governmentPower,
  marketCredit,
] as const
