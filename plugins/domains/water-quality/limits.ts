import { sameLimit } from '../../../src/domain/rules/bounds.ts'
import type { Standard, WATER_CLASSES } from './options.ts'

/** What a standard allows of an indicator; several where it has a limit of its own for small supplies. */
type Limits = Readonly<Record<string, readonly string[]>>

interface Judged {
  standard?: Standard
  waterClass?: keyof typeof WATER_CLASSES
}

/** Whether the limit in a row is another than the standard's own. Unknown indicators are passed by. */
export const isAnotherLimit = (
  { name = '', unit, limit }: { name?: string; unit?: string; limit?: string },
  { standard, waterClass = 'III' }: Judged,
): boolean => {
  if (standard === undefined || limit === undefined) return false
  if (CLASSED.has(standard) && waterClass !== 'III') return false
  if (unit !== undefined && isOtherMass(unit)) return false
  const indicator = indicatorOf(name)
  const limits = LIMITS[standard]
  const known = Object.hasOwn(limits, indicator) ? limits[indicator] : undefined
  return known !== undefined && !known.some((one) => sameLimit(one, limit))
}

/** The name under which the limits below have it: 铬（六价） is 六价铬, 硝酸盐（以N计） is 硝酸盐. */
const indicatorOf = (name: string): string => {
  const plain = name.normalize('NFKC').replace(/\s/g, '')
  const bare = /^铬\(六价\)$/.test(plain) ? '六价铬' : plain.replace(/\(.*\)$/, '')
  return OTHER_NAMES.get(bare) ?? bare
}

const OTHER_NAMES = new Map([
  ['pH值', 'pH'],
  ['PH', 'pH'],
  ['PH值', 'pH'],
  ['挥发性酚类', '挥发酚'],
  ['挥发酚类', '挥发酚'],
  ['五日生化需氧量', '生化需氧量'],
  ['耗氧量', '高锰酸盐指数'],
])

/** Limits are in mg/L; a row in μg/L is left to the laboratory. */
const isOtherMass = (unit: string): boolean => {
  const plain = unit.normalize('NFKC').replace(/\s/g, '')
  return /g\/L$/i.test(plain) && plain.toLowerCase() !== 'mg/l'
}

/** Standards that grade by classes: the limits below are of class Ⅲ, by which sources are judged. */
const CLASSED: ReadonlySet<Standard> = new Set(['surface2002', 'ground1993', 'ground2017'])

/** GB 3838-2002, tables 1 and 2. Of total phosphorus, rivers come first and lakes second. */
const SURFACE_2002: Limits = {
  pH: ['6～9'],
  溶解氧: ['≥5'],
  高锰酸盐指数: ['6'],
  化学需氧量: ['20'],
  生化需氧量: ['4'],
  氨氮: ['1.0'],
  总磷: ['0.2', '0.05'],
  总氮: ['1.0'],
  铜: ['1.0'],
  锌: ['1.0'],
  氟化物: ['1.0'],
  硒: ['0.01'],
  砷: ['0.05'],
  汞: ['0.0001'],
  镉: ['0.005'],
  六价铬: ['0.05'],
  铅: ['0.05'],
  氰化物: ['0.2'],
  挥发酚: ['0.005'],
  石油类: ['0.05'],
  阴离子表面活性剂: ['0.2'],
  硫化物: ['0.2'],
  粪大肠菌群: ['10000'],
  硫酸盐: ['250'],
  氯化物: ['250'],
  硝酸盐: ['10'],
  铁: ['0.3'],
  锰: ['0.1'],
}

/** What both editions of GB/T 14848 ask of class Ⅲ. */
const GROUND: Limits = {
  pH: ['6.5～8.5'],
  总硬度: ['450'],
  溶解性总固体: ['1000'],
  硫酸盐: ['250'],
  氯化物: ['250'],
  铁: ['0.3'],
  锰: ['0.1'],
  铜: ['1.0'],
  锌: ['1.0'],
  挥发酚: ['0.002'],
  高锰酸盐指数: ['3.0'],
  硝酸盐: ['20'],
  氟化物: ['1.0'],
  氰化物: ['0.05'],
  汞: ['0.001'],
  硒: ['0.01'],
  六价铬: ['0.05'],
}

const GROUND_1993: Limits = {
  ...GROUND,
  阴离子合成洗涤剂: ['0.3'],
  亚硝酸盐: ['0.02'],
  氨氮: ['0.2'],
  砷: ['0.05'],
  镉: ['0.01'],
  铅: ['0.05'],
  总大肠菌群: ['3.0'],
  细菌总数: ['100'],
}

const GROUND_2017: Limits = {
  ...GROUND,
  阴离子表面活性剂: ['0.3'],
  亚硝酸盐: ['1.00'],
  氨氮: ['0.50'],
  硫化物: ['0.02'],
  钠: ['200'],
  铝: ['0.20'],
  砷: ['0.01'],
  镉: ['0.005'],
  铅: ['0.01'],
  总大肠菌群: ['3.0'],
  菌落总数: ['100'],
}

/** What both editions of GB 5749 ask alike. */
const DRINKING: Limits = {
  总大肠菌群: ['不得检出'],
  砷: ['0.01'],
  镉: ['0.005'],
  六价铬: ['0.05'],
  铅: ['0.01'],
  汞: ['0.001'],
  氰化物: ['0.05'],
  氟化物: ['1.0', '1.2'],
  硝酸盐: ['10', '20'],
  色度: ['15'],
  浑浊度: ['1', '3'],
  pH: ['6.5～8.5'],
  铝: ['0.2'],
  铁: ['0.3'],
  锰: ['0.1'],
  铜: ['1.0'],
  锌: ['1.0'],
  氯化物: ['250'],
  硫酸盐: ['250'],
  溶解性总固体: ['1000'],
  总硬度: ['450'],
  三氯甲烷: ['0.06'],
  菌落总数: ['100', '500'],
}

/** Table 4 of GB 5749-2006 allows small and scattered supplies more. */
const DRINKING_2006: Limits = {
  ...DRINKING,
  砷: ['0.01', '0.05'],
  色度: ['15', '20'],
  pH: ['6.5～8.5', '6.5～9.5'],
  铁: ['0.3', '0.5'],
  锰: ['0.1', '0.3'],
  氯化物: ['250', '300'],
  硫酸盐: ['250', '300'],
  溶解性总固体: ['1000', '1500'],
  总硬度: ['450', '550'],
  高锰酸盐指数: ['3', '5'],
  四氯化碳: ['0.002'],
  挥发酚: ['0.002'],
  阴离子合成洗涤剂: ['0.3'],
  硒: ['0.01'],
}

const DRINKING_2022: Limits = { ...DRINKING, 大肠埃希氏菌: ['不应检出'] }

const LIMITS: Readonly<Record<Standard, Limits>> = {
  surface2002: SURFACE_2002,
  ground1993: GROUND_1993,
  ground2017: GROUND_2017,
  drinking2006: DRINKING_2006,
  drinking2022: DRINKING_2022,
}
