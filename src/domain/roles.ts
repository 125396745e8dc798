/** What a person may be appointed to, for a unit and from a day to a day. */
export const ROLES = {
  editor: '编辑',
  reviewer: '审核',
  secrecy: '保密审查',
  legality: '合法性审核',
  signer: '签发',
  releaser: '发布',
  dutyLeader: '值班领导',
  office: '政府信息公开科',
  administrator: '系统管理员',
  security: '安全管理员',
  auditor: '审计管理员',
} as const
export type Role = keyof typeof ROLES

export const isRoleName = (word: string): word is Role => Object.hasOwn(ROLES, word)

/** Whoever entrusted a post of theirs to somebody (委托人); what is done on it is done for them. */
export interface Principal {
  id: string
  name: string
}

/** A post that holds today, with every unit that it covers: its own and those under it. */
export interface Post {
  role: Role
  unit: string
  covers: readonly string[]
  /** Whose post it is, when it was entrusted for a while; absent for one's own appointment. */
  for?: Principal
}

/** Somebody of the editorial house, as policies see them. */
export interface Person {
  id: string
  name: string
  posts: readonly Post[]
}

/** Whether the person holds one of the roles for the unit today. */
export const holds = (person: Person, roles: readonly Role[], unit: string): boolean =>
  person.posts.some((post) => roles.includes(post.role) && post.covers.includes(unit))

/** Whether the person holds the role for any unit. */
export const holdsAnywhere = (person: Person, role: Role): boolean =>
  person.posts.some((post) => post.role === role)
