import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { StartRefusal } from './StartRefusal.ts'

/** What a house that was given no secrets made up once and keeps under its data folder. */
export interface KeptSecrets {
  payloadSecret: string
  /** 32 bytes, base64. Lost with it is every personal datum sealed to it. */
  personalDataKey: string
  /** Of the embedded database: its superuser's and its owner's. */
  superuserPassword: string
  ownerPassword: string
}

/**
 * Reads the kept secrets, making them on the first start. Two processes that start at once end
 * up with the same ones, and a process killed here leaves all or nothing.
 * @throws StartRefusal when a database is there but the secrets it was made with are gone
 */
export const keptSecrets = (dataFolder: string): KeptSecrets => {
  const file = join(dataFolder, 'secrets.json')
  if (!existsSync(file)) create(dataFolder, file)
  return parse(file)
}

const create = (dataFolder: string, file: string): void => {
  if (existsSync(join(dataFolder, 'postgres')) || existsSync(join(dataFolder, 'postgres.json'))) {
    throw new StartRefusal(
      `数据库还在，但密码文件 ${file} 不见了。请从备份恢复该文件；若确实要从头开始，请删除 ${dataFolder}。`,
      `The database is there but its secrets ${file} are gone. Restore that file from a backup; to begin anew, delete ${dataFolder}.`,
    )
  }
  mkdirSync(dataFolder, { recursive: true, mode: 0o755 })
  const draft = `${file}.${process.pid}-${randomBytes(4).toString('hex')}`
  try {
    writeFileSync(draft, `${JSON.stringify(randomSecrets(), null, 2)}\n`, PRIVATE)
    linkSync(draft, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(draft, { force: true })
  }
}

const PRIVATE = { mode: 0o600, flush: true }

const randomSecrets = (): KeptSecrets => ({
  payloadSecret: randomBytes(48).toString('base64url'),
  personalDataKey: randomBytes(32).toString('base64'),
  superuserPassword: randomBytes(24).toString('base64url'),
  ownerPassword: randomBytes(24).toString('base64url'),
})

const parse = (file: string): KeptSecrets => {
  const text = readFileSync(file, 'utf8')
  try {
    return JSON.parse(text) as KeptSecrets
  } catch (error) {
    throw new StartRefusal(
      `密码文件 ${file} 无法读取：${(error as Error).message}`,
      `The secrets ${file} cannot be read: ${(error as Error).message}`,
      { cause: error },
    )
  }
}
