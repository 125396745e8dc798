import { holdsAnywhere } from '../../domain/roles.ts'
import { passSwitched, switchedTo } from '../../publication/switchedDomains.ts'
import type { Act } from '../Act.ts'
import { ALL_THAT_IS_PUBLIC } from './rebuild.ts'

export interface SwitchDomainsInput {
  /** The slugs of all domains that are to be off. */
  off: readonly string[]
}

/** 停用、启用信息种类: what is public of a domain leaves the public house, or comes back as it was. */
export const switchDomains: Act<{ id: string }, SwitchDomainsInput, Record<string, never>> = {
  about: () => 'publication',
  lock: async () => [{ id: ALL_THAT_IS_PUBLIC }],
  may: (person) =>
    holdsAnywhere(person, 'administrator')
      ? { as: 'administrator' }
      : { not: '由系统管理员停用或者启用信息种类' },
  state: () => undefined,
  change: async ({ work, subjects, input }) => {
    const switched = await switchedTo(work, input.off)
    await passSwitched(work, switched)
    const why = [
      ...switched.off.map((slug) => `停用 ${slug}`),
      ...switched.on.map((slug) => `启用 ${slug}`),
    ].join('，')
    return {
      result: {},
      ledger: why
        ? subjects.map(({ id }) => ({ chain: id, subjectKind: 'publication', subject: id, why }))
        : [],
    }
  },
}
