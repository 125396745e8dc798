import { holdsAnywhere, type Person } from '../domain/roles.ts'
import type { Verdict } from './verdict.ts'

/** The catalogue is one for the whole city: the disclosure office and the administrator keep it. */
export const mayKeepCatalogue = (person: Person): Verdict => {
  if (holdsAnywhere(person, 'office')) return { as: 'office' }
  if (holdsAnywhere(person, 'administrator')) return { as: 'administrator' }
  return { not: '由政府信息公开科或系统管理员调整目录' }
}
