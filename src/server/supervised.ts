/** What a child tells its supervisor. */
export type ChildMessage =
  | { kind: 'ready' }
  /** The database has its tables: the public house may open. */
  | { kind: 'migrated' }
  | { kind: 'say'; zh: string; en: string }

/**
 * Ties this process to its supervisor: when that one is gone, however it went, so is this one.
 * Ctrl-C reaches every process of a terminal at once; the supervisor alone decides the order.
 */
export const followSupervisor = (): void => {
  if (process.env[SUPERVISED] === undefined) return
  if (!process.connected) process.exit(0)
  process.once('disconnect', () => process.exit(0))
  process.on('SIGINT', () => {})
}

/** Set for children, so that one whose supervisor died before it could listen knows that it had one. */
export const SUPERVISED = 'GONGKAI_SUPERVISED'

/** Tells the supervisor; without one, nobody needs to know. */
export const tell = (message: ChildMessage): void => {
  if (process.connected) process.send?.(message)
}
