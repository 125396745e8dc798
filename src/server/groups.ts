import type { Login } from './databaseUrls.ts'

/** The group roles that hold rights; logins only belong to one. Stored in migrations: never rename. */
export const GROUPS: Record<Login, string> = {
  editorial: 'gongkai_editorial',
  delivery: 'gongkai_delivery',
  worker: 'gongkai_worker',
}
