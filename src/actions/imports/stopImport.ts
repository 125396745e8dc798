import { HOUSE_ITSELF } from '../people/readPerson.ts'
import { mayCarryOn } from '../../policies/imports.ts'
import type { Act } from '../Act.ts'
import { importLine, lockImports, noteImport, type Import } from './subject.ts'

export interface StopImportInput {
  /** Why the house itself stops it. */
  why?: string
}

/** 停止导入: nothing more is entered until somebody goes on; what was entered stays. */
export const stopImport: Act<Import, StopImportInput, Record<string, never>> = {
  about: () => 'imports',
  lock: lockImports,
  may: (person, subject) =>
    person.id === HOUSE_ITSELF.id ? { as: 'office' } : mayCarryOn(person, subject),
  state: ({ state }) =>
    state === 'running' || state === 'checking' ? undefined : '导入没有在进行',
  change: async ({ work, subjects, input: { why } }) => {
    for (const { id, state } of subjects) {
      const next = state === 'running' ? 'stopped' : 'mapping'
      await noteImport(work, id, { state: next, ...(why && { why }) })
    }
    return { result: {}, ledger: subjects.map((imported) => importLine(imported, why)) }
  },
}
