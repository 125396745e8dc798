import { holdsAnywhere, type Person } from '../domain/roles.ts'
import type { Verdict } from './verdict.ts'

/** Letters that did not arrive are a matter of accounts and servers. */
export const mayKeepMails = (person: Person): Verdict =>
  holdsAnywhere(person, 'administrator')
    ? { as: 'administrator' }
    : { not: '由系统管理员处理没有送达的邮件' }
