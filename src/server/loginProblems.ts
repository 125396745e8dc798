import { loginOf } from './databaseUrls.ts'
import type { Mode, Source } from './Source.ts'
import type { Problem } from './problem.ts'
import type { Role } from './role.ts'

/**
 * Whether a production installation keeps its rooms apart: whoever edits must not log in as the
 * owner, who could change the ledger; and a part started by itself needs a login of its own.
 * Without any address the embedded database is used, which keeps them apart by itself; only the
 * public house, which holds no secret, cannot find its way there.
 */
export const loginProblems = (source: Source, mode: Mode, role: Role): Problem[] => {
  const { DATABASE_URL: editorial, DATABASE_OWNER_URL: owner } = source
  const addresses = [editorial, owner, source.DATABASE_DELIVERY_URL, source.DATABASE_WORKER_URL]
  if (mode !== 'production') return []
  if (role !== 'delivery' && addresses.every((address) => address === undefined)) return []
  const needed = NEEDED[role].filter((variable) => source[variable] === undefined)
  if (needed.length > 0 && !(owner && DERIVED.has(role))) return needed.map(missing)
  return owner && editorial && sameLogin(owner, editorial) ? [SAME_LOGIN] : []
}

const NEEDED: Record<Role, readonly string[]> = {
  all: ['DATABASE_OWNER_URL'],
  prepare: ['DATABASE_OWNER_URL'],
  admin: ['DATABASE_URL'],
  worker: ['DATABASE_WORKER_URL'],
  delivery: ['DATABASE_DELIVERY_URL'],
}

/** Parts that know the secret from which the lesser logins' passwords are derived. */
const DERIVED = new Set<Role>(['admin', 'worker'])

const missing = (variable: string): Problem => ({ variable, zh: '未设置', en: 'is not set' })

const sameLogin = (one: string, other: string): boolean =>
  URL.canParse(one) && URL.canParse(other) && loginOf(one) === loginOf(other)

const SAME_LOGIN: Problem = {
  variable: 'DATABASE_URL',
  zh: '与 DATABASE_OWNER_URL 是同一个登录名；日常编辑不得以数据库所有者身份连接',
  en: 'logs in as the same role as DATABASE_OWNER_URL; editing must not use the owner’s login',
}
