/** How grave a doubt is: `block` must be settled before review, `warn` before publication, `suggest` never. */
export const GRAVITIES = ['block', 'warn', 'suggest'] as const
export type Gravity = (typeof GRAVITIES)[number]

/** What each asks of people. */
export const GRAVITY_WORDS: Readonly<Record<Gravity, string>> = {
  block: '须改正',
  warn: '须核对',
  suggest: '建议修改',
}

/**
 * What is said of some words that are about to become public. They may be right as they stand, and a
 * second person may say so.
 */
export interface Remark {
  /** What was looked for: `personal.mobile`, `wording.帐户`, `link.intranet`. Stored with its acceptance. */
  code: string
  gravity: Gravity
  /** What stands there, personal values masked: a doubt is logged and shown. */
  excerpt: string
  /** What the person is told, in the office's words. */
  says: string
  /** What could stand there instead, for one click. */
  instead?: string
  /** Longer phrases in which the same words are right, and stay. */
  except?: readonly string[]
  /** The law, standard or list it comes from. */
  source?: string
}

/** A remark about a stretch of one text, counted in UTF-16 units. */
export interface Spot extends Remark {
  at: number
  length: number
}

/**
 * 疑点: a remark about one place of an item, that somebody has to look at. Data, like an issue; unlike
 * one it may be accepted (认可), by a second person and with a reason.
 */
export interface Doubt extends Remark {
  /** Leads to the field, or to the cell of a table. */
  path: string
  /** Where it stands, in words: 正文, 监测指标第 3 行“指标”, 附件“名单.xlsx”工作表“Sheet2”. */
  place: string
  /** How often it stands there. */
  times: number
  /**
   * This very doubt: the same code, place, words and number of times. An acceptance names it, holds
   * as long as it occurs, and so lapses when the text changes. It tells nothing of the words.
   */
  key: string
}
