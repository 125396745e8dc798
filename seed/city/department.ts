import type { CityUnit } from './CityUnit.ts'

/** A department of the city; its short name is what colleagues call it. */
export const department = (
  code: string,
  name: string,
  shortName: string,
  more: Partial<CityUnit> = {},
): CityUnit => ({
  code: `qingyang-${code}`,
  name: `庆阳市${name}`,
  shortName: `市${shortName}`,
  kind: 'department',
  division: '621000',
  parent: 'qingyang',
  ...more,
})

/** The day on which the demonstration lets the reform take place; the real one came unit by unit. */
export const REFORM = { lastDayBefore: '2019-02-28', firstDay: '2019-03-01' }

/** What a department says that the reform ended: until when, and who has its work and records now. */
export const until2019 = (...successors: string[]): Partial<CityUnit> => ({
  existsTo: REFORM.lastDayBefore,
  successors: successors.map((code) => `qingyang-${code}`),
})
