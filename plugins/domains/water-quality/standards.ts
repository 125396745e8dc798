import type { Day } from '../../../src/domain/time/day.ts'
import type { SAMPLE_TYPES, Standard, WATER_BODIES } from './options.ts'

interface Validity {
  /** The kind of water that it is for. */
  of: keyof typeof WATER_BODIES | 'drinking'
  from: Day
  /** The last day in force; open while the standard stands. */
  to?: Day
}

/** What each standard is for, and the days on which it was in force. */
const VALIDITY: Readonly<Record<Standard, Validity>> = {
  surface2002: { of: 'surface', from: '2002-06-01' },
  ground1993: { of: 'ground', from: '1994-10-01', to: '2018-04-30' },
  ground2017: { of: 'ground', from: '2018-05-01' },
  drinking2006: { of: 'drinking', from: '2007-07-01', to: '2023-03-31' },
  drinking2022: { of: 'drinking', from: '2023-04-01' },
}

interface Sampled {
  standard?: Standard
  sampledOn?: Day
  sampleType?: keyof typeof SAMPLE_TYPES
  waterBody?: keyof typeof WATER_BODIES
}

/** The standard is the one for this water that was in force when it was taken. */
export const standardRules = [
  {
    about: 'standard' as const,
    when: ({ standard, sampledOn }: Sampled) => {
      if (standard === undefined || sampledOn === undefined) return false
      const { from, to = sampledOn } = VALIDITY[standard]
      return sampledOn < from || sampledOn > to
    },
    says: '所选标准在采样之日没有施行或者已被替代，请选择当日施行的标准',
  },
  {
    about: 'standard' as const,
    when: ({ standard, sampleType, waterBody }: Sampled) => {
      const water = sampleType === 'source' ? waterBody : sampleType && 'drinking'
      return standard !== undefined && water !== undefined && VALIDITY[standard].of !== water
    },
    says: '标准与水的种类不符：地表水源用 GB 3838，地下水源用 GB/T 14848，出厂水、末梢水和二次供水用 GB 5749',
  },
]
