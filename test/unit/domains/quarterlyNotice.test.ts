import { describe, expect, test } from '@jest/globals'

import { STANDARDS } from '../../../plugins/domains/water-quality/options.ts'
import { waterQuality } from '../../../plugins/domains/water-quality/domain.ts'
import { examples } from '../../../plugins/domains/water-quality/examples.ts'
import type { DomainValues } from '../../../src/domain/defineDomain.ts'
import { issuesOf } from '../../../src/domain/issuesOf.ts'
import { normaliseValues } from '../../../src/domain/normalise.ts'
import { resolved } from './resolved.ts'

/** What the city published about its county drinking-water sources in the first quarter of 2018. */
const NOTICE = {
  title: '庆阳市2018年一季度县级集中式生活饮用水水源水质监测公示',
  monitorDate: '2018-02-01',
  sources: 11,
  surface: {
    names: [
      '庆城县马岭东沟',
      '庆城县纸房沟',
      '合水县香水水库',
      '合水县新村水库',
      '徐阳沟',
      '正宁县庵里水库',
      '华池县鸭儿洼',
      '华池县柔远东沟',
    ],
    count: 8,
    standard: 'GB 3838-2002',
    items: 61,
    达标率: '100%',
  },
  ground: {
    names: ['环县庙儿沟', '镇原县尤家坪', '宁县城区水源城乡供水站水厂1号井'],
    count: 3,
    standard: 'GB/T 14848-1993',
    items: 23,
    达标: 2,
    达标率: '66.7%',
    超标: { 宁县城区水源城乡供水站水厂1号井: ['总硬度', '硫酸盐', '氯化物'] },
  },
}

type Sample = DomainValues<typeof waterQuality>

const COUNTIES: Readonly<Record<string, string>> = {
  庆城县: '621021',
  环县: '621022',
  华池县: '621023',
  合水县: '621024',
  正宁县: '621025',
  宁县: '621026',
  镇原县: '621027',
}

/** The county that a name begins with; the whole city for the one source whose county is not named. */
const countyOf = (name: string): string =>
  Object.entries(COUNTIES).find(([county]) => name.startsWith(county))?.[1] ?? '621000'

const sampleOf = (name: string, body: 'surface' | 'ground'): Sample => {
  const exceeded = Object.entries(NOTICE.ground.超标).find(([source]) => source === name)?.[1]
  const { standard, items } = NOTICE[body]
  const typed = {
    ...resolved(examples.minimal),
    title: `${name}2018年一季度水质监测信息`,
    notice: NOTICE.title,
    sampleType: 'source',
    waterBody: body,
    supplier: name,
    samplingPoint: name,
    county: countyOf(name),
    sampledOn: NOTICE.monitorDate,
    reportingPeriod: '2018年一季度',
    standard,
    laboratory: '公示未载明',
    indicatorCount: items,
    compliant: exceeded === undefined,
    exceedances: exceeded?.join('、'),
  }
  return normaliseValues(waterQuality.fields, typed) as Sample
}

const samples = (['surface', 'ground'] as const).flatMap((body) =>
  NOTICE[body].names.map((name) => sampleOf(name, body)),
)

describe('the notice of the first quarter of 2018', () => {
  test('becomes an item for each source, each fit to be published', () => {
    for (const sample of samples) expect(issuesOf(waterQuality, sample, 'publish')).toEqual([])
  })

  test('can be told again from the items, word for word', () => {
    expect({ ...headOf(samples), surface: partOf('surface'), ground: partOf('ground') }).toEqual({
      ...NOTICE,
      surface: { ...NOTICE.surface, 达标: 8, 超标: {} },
    })
  })
})

const headOf = (all: readonly Sample[]) => ({
  title: [...new Set(all.map(({ notice }) => notice))].join(),
  monitorDate: [...new Set(all.map(({ sampledOn }) => sampledOn))].join(),
  sources: all.length,
})

const partOf = (body: 'surface' | 'ground') => {
  const part = samples.filter(({ waterBody }) => waterBody === body)
  const fit = part.filter(({ compliant }) => compliant).length
  const [first] = part
  return {
    names: part.map(({ samplingPoint }) => samplingPoint),
    count: part.length,
    standard: first?.standard && STANDARDS[first.standard],
    items: first?.indicatorCount,
    达标: fit,
    达标率: `${Number(((fit / part.length) * 100).toFixed(1))}%`,
    超标: Object.fromEntries(
      part
        .filter(({ compliant }) => !compliant)
        .map(({ samplingPoint, exceedances }) => [samplingPoint, exceedances?.split('、')]),
    ),
  }
}
