import type { Unread } from '../../domain/screening/reading.ts'

/** The file cannot be looked into. */
export class Unreadable extends Error {
  readonly reason: Unread

  constructor(reason: Unread) {
    super(reason)
    this.name = 'Unreadable'
    this.reason = reason
  }
}
