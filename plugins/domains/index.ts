import { administrativePenalty } from './administrative-penalty/domain.ts'
import { appointment } from './appointment/domain.ts'
import { budget } from './budget/domain.ts'
import { disclosureGuide } from './disclosure-guide/domain.ts'
import { disclosureRule } from './disclosure-rule/domain.ts'
import { emergency } from './emergency/domain.ts'
import { inspectionNews } from './inspection-news/domain.ts'
import { interpretation } from './interpretation/domain.ts'
import { meeting } from './meeting/domain.ts'
import { plan } from './plan/domain.ts'
import { policyDocument } from './policy-document/domain.ts'
import { recruitment } from './recruitment/domain.ts'
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
  disclosureGuide,
  disclosureRule,
  plan,
  statisticalRelease,
  budget,
  waterQuality,
  administrativePenalty,
] as const
