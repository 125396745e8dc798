import type { Issue } from './domain/issues.ts'

/** Why a well-formed request was declined. Stable: clients and tests rely on the code. */
export type RefusalCode =
  | 'NOT_SIGNED_IN'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'WRONG_STATE'
  | 'CONFLICT'
  | 'ISSUES'
  | 'NO_SECOND_WAY'
  | 'UNAVAILABLE'

const STATUS: Record<RefusalCode, number> = {
  NOT_SIGNED_IN: 401,
  NOT_ALLOWED: 403,
  NOT_FOUND: 404,
  WRONG_STATE: 409,
  CONFLICT: 409,
  ISSUES: 422,
  NO_SECOND_WAY: 405,
  UNAVAILABLE: 503,
}

/**
 * A request we understood and decline: not allowed, wrong state, someone else was first.
 * Its message is written for the person who asked; nothing they typed is lost.
 */
export class Refusal extends Error {
  readonly code: RefusalCode
  readonly status: number
  /** What the client needs to show beside the message, for instance the text that won a conflict. */
  readonly details: Record<string, unknown>

  constructor(code: RefusalCode, message: string, details: Record<string, unknown> = {}) {
    super(message)
    this.name = 'Refusal'
    this.code = code
    this.status = STATUS[code]
    this.details = details
  }
}

/** What a person entered does not yet meet the stage they asked for: every issue, all at once. */
export class IssuesFound extends Refusal {
  readonly issues: readonly Issue[]

  constructor(issues: readonly Issue[]) {
    super('ISSUES', `还有 ${issues.length} 处需要处理`, { issues })
    this.name = 'IssuesFound'
    this.issues = issues
  }
}
