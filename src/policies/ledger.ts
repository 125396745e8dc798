import { holdsAnywhere, type Person } from '../domain/roles.ts'
import type { Verdict } from './verdict.ts'

/** The ledger is for those who change nothing in it or anywhere else. */
export const mayReadLedger = (person: Person): Verdict =>
  holdsAnywhere(person, 'auditor') ? { as: 'auditor' } : { not: '由审计管理员查阅办理记录' }
