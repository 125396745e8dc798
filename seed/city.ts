import { counties } from './city/counties.ts'
import { departments } from './city/departments.ts'
import { creditCodeFor } from './city/creditCodeFor.ts'
import { reformed } from './city/reformed.ts'

/** A unit of the city, as the seed writes it down. */
export interface CityUnit {
  /** Stored, part of addresses; do not change once published. Made for the demonstration. */
  code: string
  name: string
  shortName: string
  kind: 'government' | 'department' | 'institution' | 'county'
  division: string
  /** The code of the unit it belongs to. */
  parent?: string
  existsFrom?: string
  existsTo?: string
  /** Codes of the units that took over its work, and its records with it (条例 art. 10). */
  successors?: readonly string[]
}

export const QINGYANG = '621000'

const units: readonly CityUnit[] = [
  {
    code: 'qingyang',
    name: '庆阳市人民政府',
    shortName: '市政府',
    kind: 'government',
    division: QINGYANG,
  },
  {
    code: 'qingyang-office',
    name: '庆阳市人民政府办公室',
    shortName: '市政府办公室',
    kind: 'department',
    division: QINGYANG,
    parent: 'qingyang',
  },
  ...departments,
  ...reformed,
  ...counties.flatMap((county) => county.units),
]

/** 庆阳市 with its 44 departments of 2018, what the reform of 2019 made of them, and its counties. */
export const city: readonly (CityUnit & { creditCode: string })[] = units.map((unit, index) => ({
  ...unit,
  creditCode: creditCodeFor(unit, index + 1),
}))
