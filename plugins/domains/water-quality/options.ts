/** 监测类型: where the water was taken. Stored; do not change once published. */
export const SAMPLE_TYPES = {
  source: '水源地',
  plant: '出厂水',
  tap: '末梢水',
  secondary: '二次供水',
} as const

/** 水源类型 of a source; what comes from a plant is drinking water, wherever it was taken. */
export const WATER_BODIES = { surface: '地表水', ground: '地下水' } as const

/** 水质类别, the classes of GB 3838 and GB/T 14848. */
export const WATER_CLASSES = {
  I: 'Ⅰ类',
  II: 'Ⅱ类',
  III: 'Ⅲ类',
  IV: 'Ⅳ类',
  V: 'Ⅴ类',
} as const

/** 执行标准. Stored; do not change once published. */
export const STANDARDS = {
  surface2002: 'GB 3838-2002',
  ground1993: 'GB/T 14848-1993',
  ground2017: 'GB/T 14848-2017',
  drinking2006: 'GB 5749-2006',
  drinking2022: 'GB 5749-2022',
} as const

export type Standard = keyof typeof STANDARDS
