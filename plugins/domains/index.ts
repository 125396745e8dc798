import { administrativeLicence } from './administrative-licence/domain.ts'
import { administrativePenalty } from './administrative-penalty/domain.ts'
import { budget } from './budget/domain.ts'
import { cancelledCertificate } from './cancelled-certificate/domain.ts'
import { governmentPower } from './government-power/domain.ts'
import { marketCredit } from './market-credit/domain.ts'
import { policyDocument } from './policy-document/domain.ts'
import { serviceItem } from './service-item/domain.ts'
import { waterQuality } from './water-quality/domain.ts'

/** What the city discloses, in menu order: one line a domain. */
export const domains = [
  policyDocument,
  budget,
  waterQuality,
  administrativeLicence,
  administrativePenalty,
  governmentPower,
  serviceItem,
  cancelledCertificate,
  marketCredit,
] as const
