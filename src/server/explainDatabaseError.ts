import { databaseOf, loginOf } from './databaseUrls.ts'
import { StartRefusal } from './StartRefusal.ts'

/** Says in words what kept us from a database; anything unknown stays the fault it is. */
export const explainDatabaseError = (error: unknown, url: string, variable: string): unknown => {
  const { code = '', message = '' } = error as { code?: string; message?: string }
  const known = KNOWN.find(({ pattern }) => pattern.test(code) || pattern.test(message))
  if (!known) return error
  const { host } = new URL(url)
  const place = { host, variable, login: loginOf(url), database: databaseOf(url), message }
  return new StartRefusal(known.zh(place), known.en(place), { cause: error })
}

interface Place {
  host: string
  variable: string
  login: string
  database: string
  message: string
}

interface Known {
  pattern: RegExp
  zh: (place: Place) => string
  en: (place: Place) => string
}

const KNOWN: readonly Known[] = [
  {
    pattern: /^(53100|ENOSPC)$|No space left on device|Check free disk space/,
    zh: ({ host }) => `数据库 ${host} 所在磁盘已满。请腾出空间后重新启动，已有数据不受影响。`,
    en: ({ host }) =>
      `The disk of the database ${host} is full. Free some space and start again; nothing is lost.`,
  },
  {
    pattern:
      /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|ECONNRESET|08...|57P0.)$|timeout expired|timeout exceeded|Connection terminated/,
    zh: ({ host, variable, message }) => `无法连接数据库 ${host}（${variable}）：${message}`,
    en: ({ host, variable, message }) =>
      `The database ${host} (${variable}) cannot be reached: ${message}`,
  },
  {
    pattern: /^28P01$|^28000$/,
    zh: ({ login, variable }) =>
      `数据库不接受登录名 ${login}（${variable}）：密码错误或未获准从本机连接`,
    en: ({ login, variable }) =>
      `The database does not accept the login ${login} (${variable}): wrong password, or not allowed from here`,
  },
  {
    pattern: /^42501$/,
    zh: ({ login, variable, message }) =>
      `数据库登录名 ${login}（${variable}）权限不足：${message}`,
    en: ({ login, variable, message }) =>
      `The database login ${login} (${variable}) lacks a right: ${message}`,
  },
  {
    pattern: /^3D000$/,
    zh: ({ database, variable }) =>
      `数据库 ${database} 不存在（${variable}），且当前登录名无权创建`,
    en: ({ database, variable }) =>
      `The database ${database} (${variable}) does not exist and this login may not create it`,
  },
  {
    pattern: /^53300$/,
    zh: ({ host }) => `数据库 ${host} 的连接数已用尽（max_connections）`,
    en: ({ host }) => `The database ${host} has no connection left (max_connections)`,
  },
]
