/** A division code of GB/T 2260: two digits each for province, city and county (621002 西峰区). */
export type DivisionCode = string

export type DivisionLevel = 'province' | 'city' | 'county'

/** Whether the value has the form of a division code; not whether such a division exists. */
export const isDivisionCode = (value: unknown): boolean =>
  typeof value === 'string' && /^[1-9]\d(0000|(?!00)\d\d(00|(?!00)\d\d))$/.test(value)

export const divisionLevel = (code: DivisionCode): DivisionLevel => {
  if (code.endsWith('0000')) return 'province'
  return code.endsWith('00') ? 'city' : 'county'
}

/** The division one level up: 621002 → 621000 → 620000, which has none. */
export const parentDivision = (code: DivisionCode): DivisionCode | undefined =>
  ({
    province: undefined,
    city: `${code.slice(0, 2)}0000`,
    county: `${code.slice(0, 4)}00`,
  })[divisionLevel(code)]

/** Whether one division is the other or lies in it. */
export const isWithin = (code: DivisionCode, ancestor: DivisionCode): boolean =>
  isDivisionCode(code) &&
  isDivisionCode(ancestor) &&
  code.startsWith(ancestor.slice(0, SIGNIFICANT[divisionLevel(ancestor)]))

const SIGNIFICANT = { province: 2, city: 4, county: 6 }
