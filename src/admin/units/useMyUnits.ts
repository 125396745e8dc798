'use client'

import { useAuth } from '@payloadcms/ui'
import { useUnits, type Unit } from './useUnits.ts'

/** The units for which the person writes today, of those that still exist; none until they are read. */
export const useMyUnits = (): readonly Unit[] => {
  const { user } = useAuth()
  const units = useUnits()
  const posts = (user?.posts ?? []) as { role?: string; unit?: string | Unit; to?: string }[]
  const mine = posts
    .filter(({ role, to }) => role === 'editor' && !to)
    .map(({ unit }) => (typeof unit === 'object' ? unit.id : unit))
  return units?.filter(({ id, existsTo }) => mine.includes(id) && !existsTo) ?? []
}
