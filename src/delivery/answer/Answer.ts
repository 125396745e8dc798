import { createHash } from 'node:crypto'

/**
 * A whole answer, ready to send. `answered` may hold errors beside data; `refused` holds errors
 * alone, because the query could not be begun; `unavailable` means that asking again may help.
 */
export interface Answer {
  kind: 'answered' | 'refused' | 'unavailable'
  body: Buffer
  /** Whether the same question may get it again until something changes. */
  isKept: boolean
  /** What was searched for in all that is public and not found, as it was typed. */
  missed?: readonly string[]
  /** The field of the schema that was asked for, for measures; `several` of more than one. */
  operation?: string
  /** Changes with the body; made when first asked for. */
  etag?: string
}

/** The answer's entity tag. */
export const etagOf = (answer: Answer): string =>
  (answer.etag ??= `"${createHash('sha1').update(answer.body).digest('base64url')}"`)
