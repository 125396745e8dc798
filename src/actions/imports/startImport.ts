import { mayCarryOn } from '../../policies/imports.ts'
import type { Act } from '../Act.ts'
import { importLine, isMapped, lockImports, noteImport, type Import } from './subject.ts'

/** 开始导入: what was checked is entered, row after row; or goes on where it was stopped. */
export const startImport: Act<Import, Record<string, never>, Record<string, never>> = {
  about: () => 'imports',
  lock: lockImports,
  may: mayCarryOn,
  state: ({ state }) => {
    if (state === 'checked' || state === 'stopped') return undefined
    return state === 'checking' || state === 'mapping' ? '请等检查完毕再导入' : '导入已经开始'
  },
  change: async ({ work, subjects }) => {
    for (const imported of subjects) {
      const { id, state } = imported
      const from = isMapped(imported) ? imported.mapping.sheets[0].headingRow : 0
      const begun = state === 'stopped' ? {} : { position: from, dealt: 0 }
      await noteImport(work, id, { ...begun, state: 'running' })
    }
    return { result: {}, ledger: subjects.map((imported) => importLine(imported)) }
  },
}
