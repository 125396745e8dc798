/** The month in which a reporting period ends: of `2018`, `2018-Q1` or `2018-03`. */
export const lastMonth = (period: string): string => {
  const [year, part] = period.split('-')
  if (part === undefined) return `${year}-12`
  return part.startsWith('Q') ? `${year}-${String(Number(part[1]) * 3).padStart(2, '0')}` : period
}
