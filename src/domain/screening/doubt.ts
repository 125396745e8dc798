/** How grave a doubt is: `block` must be settled, `warn` looked at, `suggest` may be left. */
export type Gravity = 'block' | 'warn' | 'suggest'

/**
 * 疑点: something in a text that is about to become public and that somebody has to look at. Data,
 * like an issue; unlike one it may be right as it stands, and a second person may say so.
 */
export interface Doubt {
  /** What was looked for: `personal.identityNumber`, `wording.…`, `link.…`. Stored with its acceptance. */
  code: string
  gravity: Gravity
  /** Where in the text, counted in UTF-16 units, and how long. */
  at: number
  length: number
  /** What stands there, personal values masked: a doubt is logged and shown. */
  excerpt: string
  /** What the person is told, in the office's words. */
  says: string
  /** What could stand there instead, for one click. */
  instead?: string
  /** The law, standard or list it comes from. */
  source?: string
}
