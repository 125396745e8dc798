import { houseOf } from '../../house.ts'
import { holdsAnywhere } from '../../domain/roles.ts'
import { rebuildPublished } from '../../publication/rebuild.ts'
import type { Act } from '../Act.ts'

/** The whole of what is public, as one subject of the ledger. */
export const ALL_THAT_IS_PUBLIC = '00000000-0000-0000-0000-00000000d00f'

/** 重建公开库: `published` is made anew from the editions; nothing is rendered again. */
export const rebuild: Act<{ id: string }, Record<string, never>, Record<string, never>> = {
  about: () => 'publication',
  lock: async () => [{ id: ALL_THAT_IS_PUBLIC }],
  may: (person) =>
    holdsAnywhere(person, 'administrator')
      ? { as: 'administrator' }
      : { not: '由系统管理员重建公开库' },
  state: () => undefined,
  change: async ({ work, subjects }) => {
    await rebuildPublished(work, houseOf(work.payload).stores)
    return {
      result: {},
      ledger: subjects.map(({ id }) => ({ chain: id, subjectKind: 'publication', subject: id })),
    }
  },
}
