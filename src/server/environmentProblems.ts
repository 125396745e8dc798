import type { Mode, Source } from './Source.ts'
import type { Problem } from './problem.ts'
import type { Role } from './role.ts'
import { keyShapeProblems, secretProblems } from './secretProblems.ts'

const PORTS = ['PORT', 'ADMIN_PORT']
const ADDRESSES = ['PUBLIC_URL', 'ADMIN_URL']
const DATABASES = [
  'DATABASE_URL',
  'DATABASE_OWNER_URL',
  'DATABASE_DELIVERY_URL',
  'DATABASE_WORKER_URL',
  'DATABASE_REPLICA_URL',
]
const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']
const MODES = ['demonstration', 'production']

/** Everything wrong with what one part of the house was told, all at once. */
export const environmentProblems = (source: Source, mode: Mode, role: Role): Problem[] => [
  ...oneOf(source, 'GONGKAI_MODE', MODES),
  ...oneOf(source, 'LOG_LEVEL', LEVELS),
  ...PORTS.flatMap((variable) => portProblems(source, variable)),
  ...samePortProblems(source, role),
  ...ADDRESSES.flatMap((variable) => addressProblems(source, variable, /^https?:$/, 'https://…')),
  ...DATABASES.flatMap((variable) =>
    addressProblems(source, variable, /^postgres(ql)?:$/, 'postgres://…'),
  ),
  ...addressProblems(source, 'SMTP_URL', /^smtps?:$/, 'smtps://…'),
  ...senderProblems(source),
  ...(role === 'delivery' ? [] : secretsFor(source, mode)),
]

/** A mail server takes letters only from somebody. */
const senderProblems = ({ SMTP_URL, MAIL_FROM }: Source): Problem[] => {
  const variable = 'MAIL_FROM'
  if (MAIL_FROM === undefined) {
    return SMTP_URL === undefined
      ? []
      : [{ variable, zh: '设置了 SMTP_URL，就要写明发件人', en: 'is needed with SMTP_URL' }]
  }
  if (/^[^<>@\s]+@[^<>@\s]+$|^[^<>]*<[^<>@\s]+@[^<>@\s]+>$/.test(MAIL_FROM)) return []
  return [
    {
      variable,
      zh: '必须是邮箱地址，或者 名称 <邮箱地址>',
      en: 'must be an address, or name <address>',
    },
  ]
}

const secretsFor = (source: Source, mode: Mode): Problem[] =>
  mode === 'production' ? secretProblems(source) : keyShapeProblems(source.PERSONAL_DATA_KEY)

const oneOf = (source: Source, variable: string, words: readonly string[]): Problem[] => {
  const value = source[variable]
  if (value === undefined || words.includes(value)) return []
  const list = words.join(' | ')
  return [{ variable, zh: `只能是 ${list}`, en: `must be one of ${list}` }]
}

const portProblems = (source: Source, variable: string): Problem[] => {
  const value = source[variable]
  if (value === undefined || (/^\d{1,5}$/.test(value) && Number(value) <= 65_535)) return []
  return [{ variable, zh: '必须是 0 到 65535 的端口号', en: 'must be a port from 0 to 65535' }]
}

const samePortProblems = ({ PORT, ADMIN_PORT }: Source, role: Role): Problem[] =>
  role === 'all' && PORT !== undefined && PORT === ADMIN_PORT && PORT !== '0'
    ? [{ variable: 'ADMIN_PORT', zh: '不能与 PORT 相同', en: 'must not be the same as PORT' }]
    : []

const addressProblems = (
  source: Source,
  variable: string,
  protocol: RegExp,
  example: string,
): Problem[] => {
  const value = source[variable]
  if (value === undefined) return []
  const url = URL.canParse(value) ? new URL(value) : undefined
  if (url && protocol.test(url.protocol)) return []
  return [
    { variable, zh: `必须是 ${example} 形式的地址`, en: `must be an address like ${example}` },
  ]
}
