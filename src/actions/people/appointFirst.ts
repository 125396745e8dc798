import type { Payload } from 'payload'
import { ROLES } from '../../domain/roles.ts'
import type { Act } from '../Act.ts'
import { HOUSE_ITSELF } from './readPerson.ts'

/** The posts that the house itself gives, once each. */
export const FIRST_ROLES = ['administrator', 'security'] as const

export interface AppointFirstInput {
  name: string
  email: string
  password: string
  /** One of `FIRST_ROLES`, as it was typed. */
  role: string
  unit: string
}

interface FirstPost {
  id: string
  role: (typeof FIRST_ROLES)[number] | undefined
  isHeld: boolean
}

/**
 * 设立首任管理员: an account with its post, while nobody holds that post. The system administrator
 * makes accounts and the security administrator gives posts, so the first of each comes from the
 * console; every other one comes from them.
 */
export const appointFirst: Act<FirstPost, AppointFirstInput, { id: string }> = {
  about: () => 'people',
  lock: async ({ query }, _, { role }) => {
    await query(`select pg_advisory_xact_lock(hashtextextended('first administrators', 0))`)
    const held = await query(HELD, [role])
    const known = FIRST_ROLES.find((each) => each === role)
    return [{ id: '', role: known, isHeld: held.length > 0 }]
  },
  may: ({ id }) =>
    id === HOUSE_ITSELF.id ? { as: 'administrator' } : { not: '首任管理员在服务器上设立' },
  state: ({ role, isHeld }) => {
    if (!role) return '在服务器上只设立首任系统管理员和首任安全管理员，其他任职由安全管理员授予'
    if (!isHeld) return undefined
    return `已有人担任“${ROLES[role]}”；账号由系统管理员建立，任职由安全管理员授予`
  },
  change: async ({ work, subjects, input: { role: _, unit, ...account } }) => {
    const [{ role } = {}] = subjects
    if (!role) throw new Error('no post to give')
    const made = await (work.payload.create as Payload['create'])({
      collection: 'people',
      data: { ...account, posts: [{ role, unit }] },
      depth: 0,
      overrideAccess: true,
      req: work.req,
    } as never)
    const { id } = made as unknown as { id: string }
    return {
      result: { id },
      ledger: [{ chain: id, subjectKind: 'people', subject: id, why: ROLES[role] }],
    }
  },
}

/** Now, or from a day that is still to come. */
const HELD = `
  select from public.people_posts where role = $1
    and coalesce(nullif("to", ''), '9999')
      >= to_char(now() at time zone 'Asia/Shanghai', 'YYYY-MM-DD')`
