import { isBeyond } from '../../../src/domain/rules/bounds.ts'
import type { RowOf } from '../../../src/domain/fields/index.ts'
import { isNotShare } from '../../../src/domain/rules/percentages.ts'
import { neededWhen } from '../../../src/domain/rules/betweenFields.ts'
import { NOISE_LIMITS, WATER_CLASSES, type MEDIA } from './options.ts'
import type { airReadings, noiseReadings, pollutionReadings, sections } from './tables.ts'

type Medium = keyof typeof MEDIA
type Section = RowOf<typeof sections.columns>

const of =
  (medium: Medium) =>
  (values: { readonly medium?: Medium }): boolean =>
    values.medium === medium

/** Each medium has its table. */
export const tableRules = [
  neededWhen('airReadings', of('air'), '环境空气质量应当填写污染物浓度'),
  neededWhen('sections', of('surfaceWater'), '地表水环境质量应当填写断面水质'),
  neededWhen('noiseReadings', of('noise'), '声环境质量应当填写监测结果'),
  neededWhen('pollutionReadings', of('pollution'), '污染源监测应当填写监测结果'),
]

interface Days {
  goodDays?: number
  observedDays?: number
  goodShare?: string
}

export const dayRules = [
  {
    about: 'goodDays' as const,
    when: ({ goodDays = 0, observedDays }: Days) =>
      observedDays !== undefined && goodDays > observedDays,
    says: '优良天数不能多于有效监测天数',
  },
  {
    about: 'goodShare' as const,
    when: ({ goodDays, observedDays, goodShare }: Days) =>
      goodDays !== undefined && !!observedDays && isNotShare(goodShare, goodDays / observedDays),
    says: '优良天数比例应当等于优良天数除以有效监测天数',
  },
]

export const airRules = [
  {
    rowsOf: 'airReadings' as const,
    about: 'unit' as const,
    when: ({ pollutant, unit }: RowOf<typeof airReadings.columns>) =>
      pollutant !== undefined &&
      unit !== undefined &&
      (pollutant === 'co') !== (unit === 'milligram'),
    says: 'CO 的浓度单位为 mg/m³，其他污染物为 μg/m³',
    source: 'GB 3095-2012',
  },
]

export const sectionRules = [
  {
    rowsOf: 'sections' as const,
    about: 'met' as const,
    when: ({ target, found, met }: Section) =>
      target !== undefined && found !== undefined && met !== isAsGoodAs(found, target),
    says: '水质类别不低于水质目标的为达标，否则为不达标',
    source: 'GB 3838-2002',
  },
  {
    rowsOf: 'sections' as const,
    about: 'remarks' as const,
    when: ({ found, remarks }: Section) => found === undefined && remarks === undefined,
    says: '没有水质类别的断面，应当在备注中说明原因',
  },
]

const isAsGoodAs = (found: keyof typeof WATER_CLASSES, target: keyof typeof WATER_CLASSES) => {
  const order = Object.keys(WATER_CLASSES)
  return order.indexOf(found) <= order.indexOf(target)
}

export const noiseRules = [
  {
    rowsOf: 'noiseReadings' as const,
    about: 'met' as const,
    when: ({ zone, byDay, byNight, met }: RowOf<typeof noiseReadings.columns>) =>
      zone !== undefined &&
      met === true &&
      (isBeyond(byDay, NOISE_LIMITS[zone].byDay) || isBeyond(byNight, NOISE_LIMITS[zone].byNight)),
    says: '等效声级超过该类功能区的限值，不能认定为达标',
    source: 'GB 3096-2008',
  },
]

export const pollutionRules = [
  {
    rowsOf: 'pollutionReadings' as const,
    about: 'met' as const,
    when: ({ limit, value, met }: RowOf<typeof pollutionReadings.columns>) =>
      met === true && isBeyond(value, limit),
    says: '监测值超过排放限值，不能认定为达标',
  },
]
