/** 监测要素: what an item reports on. Stored; do not change once published. */
export const MEDIA = {
  air: '环境空气',
  surfaceWater: '地表水',
  noise: '声环境',
  pollution: '污染源',
  comprehensive: '综合',
} as const

/** 环境空气污染物基本项目 (GB 3095-2012, table 1). */
export const POLLUTANTS = {
  pm25: 'PM2.5',
  pm10: 'PM10',
  so2: 'SO2',
  no2: 'NO2',
  co: 'CO',
  o3: 'O3',
} as const

/** The units in which GB 3095-2012 states concentrations: CO in the second, all others in the first. */
export const AIR_UNITS = { microgram: 'μg/m³', milligram: 'mg/m³' } as const

/** 水质类别 of a section, from best to worst (GB 3838-2002). */
export const WATER_CLASSES = {
  I: 'Ⅰ类',
  II: 'Ⅱ类',
  III: 'Ⅲ类',
  IV: 'Ⅳ类',
  V: 'Ⅴ类',
  inferior: '劣Ⅴ类',
} as const

/** 声环境功能区 with the limits of GB 3096-2008, table 1, in dB(A): by day and by night. */
export const NOISE_ZONES = {
  zone0: '0类',
  zone1: '1类',
  zone2: '2类',
  zone3: '3类',
  zone4a: '4a类',
  zone4b: '4b类',
} as const

export const NOISE_LIMITS: Readonly<
  Record<keyof typeof NOISE_ZONES, { byDay: string; byNight: string }>
> = {
  zone0: { byDay: '50', byNight: '40' },
  zone1: { byDay: '55', byNight: '45' },
  zone2: { byDay: '60', byNight: '50' },
  zone3: { byDay: '65', byNight: '55' },
  zone4a: { byDay: '70', byNight: '55' },
  zone4b: { byDay: '70', byNight: '60' },
}
