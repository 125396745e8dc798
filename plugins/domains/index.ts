import { administrativePenalty } from './administrative-penalty/domain.ts'
import { budget } from './budget/domain.ts'
import { environmentQuality } from './environment-quality/domain.ts'
import { foodSampling } from './food-sampling/domain.ts'
import { housingAllocation } from './housing-allocation/domain.ts'
import { housingExit } from './housing-exit/domain.ts'
import { housingProject } from './housing-project/domain.ts'
import { inspectionMatters } from './inspection-matters/domain.ts'
import { inspectionObjects } from './inspection-objects/domain.ts'
import { inspectionPlan } from './inspection-plan/domain.ts'
import { inspectionResult } from './inspection-result/domain.ts'
import { inspectionRules } from './inspection-rules/domain.ts'
import { inspectors } from './inspectors/domain.ts'
import { medicalPrice } from './medical-price/domain.ts'
import { policyDocument } from './policy-document/domain.ts'
import { providentFund } from './provident-fund/domain.ts'
import { rectification } from './rectification/domain.ts'
import { waterQuality } from './water-quality/domain.ts'

/** What the city discloses, in menu order: one line a domain. */
export const domains = [
  policyDocument,
  budget,
  waterQuality,
  environmentQuality,
  rectification,
  medicalPrice,
  foodSampling,
  administrativePenalty,
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
] as const
