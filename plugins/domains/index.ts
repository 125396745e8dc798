import { administrativeLicence } from './administrative-licence/domain.ts'
import { administrativePenalty } from './administrative-penalty/domain.ts'
import { appointment } from './appointment/domain.ts'
import { assistanceRoll } from './assistance-roll/domain.ts'
import { assistanceStandard } from './assistance-standard/domain.ts'
import { auditResult } from './audit-result/domain.ts'
import { budget } from './budget/domain.ts'
import { cancelledCertificate } from './cancelled-certificate/domain.ts'
import { disclosureGuide } from './disclosure-guide/domain.ts'
import { disclosureRule } from './disclosure-rule/domain.ts'
import { emergency } from './emergency/domain.ts'
import { environmentQuality } from './environment-quality/domain.ts'
import { foodSampling } from './food-sampling/domain.ts'
import { governmentPower } from './government-power/domain.ts'
import { housingAllocation } from './housing-allocation/domain.ts'
import { housingExit } from './housing-exit/domain.ts'
import { housingProject } from './housing-project/domain.ts'
import { inspectionMatters } from './inspection-matters/domain.ts'
import { inspectionNews } from './inspection-news/domain.ts'
import { inspectionObjects } from './inspection-objects/domain.ts'
import { inspectionPlan } from './inspection-plan/domain.ts'
import { inspectionResult } from './inspection-result/domain.ts'
import { inspectionRules } from './inspection-rules/domain.ts'
import { inspectors } from './inspectors/domain.ts'
import { interpretation } from './interpretation/domain.ts'
import { majorProject } from './major-project/domain.ts'
import { marketCredit } from './market-credit/domain.ts'
import { medicalPrice } from './medical-price/domain.ts'
import { meeting } from './meeting/domain.ts'
import { plan } from './plan/domain.ts'
import { policyDocument } from './policy-document/domain.ts'
import { povertyFund } from './poverty-fund/domain.ts'
import { providentFund } from './provident-fund/domain.ts'
import { publicWelfare } from './public-welfare/domain.ts'
import { recruitment } from './recruitment/domain.ts'
import { rectification } from './rectification/domain.ts'
import { resourceTrade } from './resource-trade/domain.ts'
import { serviceItem } from './service-item/domain.ts'
import { specialFund } from './special-fund/domain.ts'
import { statisticalRelease } from './statistical-release/domain.ts'
import { waterQuality } from './water-quality/domain.ts'

/** What the city discloses, in menu order: one line a domain. */
export const domains = [
  policyDocument,
  interpretation,
  meeting,
  appointment,
  recruitment,
  emergency,
  inspectionNews,
  plan,
  statisticalRelease,
  disclosureGuide,
  disclosureRule,
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
  environmentQuality,
  rectification,
  medicalPrice,
  foodSampling,
  inspectionPlan,
  inspectionMatters,
  inspectionObjects,
  inspectors,
  inspectionRules,
  inspectionResult,
  housingProject,
  housingAllocation,
  housingExit,
  providentFund,
  administrativeLicence,
  administrativePenalty,
  serviceItem,
  cancelledCertificate,
  governmentPower,
  marketCredit,
] as const
