import { holdsAnywhere, type Person } from '../domain/roles.ts'
import type { Verdict } from './verdict.ts'

/** What is to change about somebody, as the question "may they?" needs it. */
export interface PersonChange {
  isNew: boolean
  isOwn: boolean
  /** Whether they are one of the administrators whom the system administrator does not rule. */
  isIndependent: boolean
  /** Of name, e-mail address and password, those that become others. */
  account: readonly string[]
  /** Whether they come to hold other posts. */
  posts: boolean
}

/** Whether a person may open the form of somebody at all; what they change there is asked below. */
export const mayMaintainPeople = (person: Person, subject: { id: string }): Verdict => {
  if (holdsAnywhere(person, 'administrator')) return { as: 'administrator' }
  if (holdsAnywhere(person, 'security') && subject.id) return { as: 'security' }
  const [own] = person.posts
  if (own && subject.id === person.id) return { as: own.role }
  return { not: '账号由系统管理员维护，任职由安全管理员授予' }
}

/**
 * Why this person may not make the change: accounts are the system administrator's, posts the
 * security administrator's, and nobody's own. With a password one has a person's powers, so those of
 * the other two administrators are out of the first one's reach.
 */
export const againstPersonChange = (by: Person, change: PersonChange): string | undefined => {
  const isSystem = holdsAnywhere(by, 'administrator')
  const isSecurity = holdsAnywhere(by, 'security')
  if (change.posts && change.isOwn) return '不能给自己任职或免职，请由另一位安全管理员办理'
  if (change.posts && !isSecurity) return '任职由安全管理员授予'
  if (change.isNew && !isSystem) return '账号由系统管理员建立'
  if (change.isOwn && change.account.every((key) => key !== 'email')) return undefined
  if (change.account.length > 0 && !isSystem) return '账号由系统管理员维护，自己只能修改姓名和密码'
  const takesOver = change.account.some((key) => key !== 'name')
  if (change.isIndependent && takesOver && !isSecurity) {
    return '安全管理员和审计管理员的邮箱和密码，系统管理员不能修改；遗忘时在服务器上重置'
  }
  return undefined
}
