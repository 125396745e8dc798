import { mayCarryOn } from '../../policies/imports.ts'
import type { Act } from '../Act.ts'
import { checkPage } from './checkPage.ts'
import { isMapped, lockImports, type Import } from './subject.ts'

/** 检查导入内容: the dry run goes on with the next rows. It changes no item, and leaves no line. */
export const checkRows: Act<Import, Record<string, never>, Record<string, never>> = {
  about: () => 'imports',
  lock: lockImports,
  may: mayCarryOn,
  state: () => undefined,
  change: async ({ work, subjects, by }) => {
    for (const imported of subjects) {
      if (imported.state === 'checking' && isMapped(imported)) {
        await checkPage(work, imported, by, PAGE)
      }
    }
    return { result: {}, ledger: [] }
  },
}

const PAGE = 1000
