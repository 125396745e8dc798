import { columnAddress, unitAddress } from '../pages/addresses.ts'
import type { ListAddress } from './listAddress.ts'

/** The page on which a person sees a list, or the widest part of it that there is a page of. */
export const listPage = ({ q, column, unit, domain }: ListAddress): string => {
  if (q !== undefined) {
    const given = Object.entries({ q, column, unit, domain }).filter(([, value]) => value)
    return `/search?${new URLSearchParams(given as [string, string][])}`
  }
  if (column !== undefined) return columnAddress(column)
  return unit === undefined ? '/' : unitAddress(unit)
}
