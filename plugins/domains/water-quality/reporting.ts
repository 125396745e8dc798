import type { Day } from '../../../src/domain/time/day.ts'

/** Whether a day lies in a reporting period (`2018`, `2018-Q1`, `2018-03`), as far as both are known. */
export const isSampledIn = (period?: string, day?: Day): boolean => {
  if (period === undefined || day === undefined) return true
  const quarter = Math.ceil(Number(day.slice(5, 7)) / 3)
  return [day.slice(0, 4), `${day.slice(0, 4)}-Q${quarter}`, day.slice(0, 7)].includes(period)
}
