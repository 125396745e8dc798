import { counties } from './city/counties.ts'
import { departments } from './city/departments.ts'
import { creditCodeFor } from './city/creditCodeFor.ts'
import { reformed } from './city/reformed.ts'
import type { CityUnit } from './city/CityUnit.ts'

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
