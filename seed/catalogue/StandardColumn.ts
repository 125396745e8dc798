/** A column of the standard catalogue; what is absent is the office's to add. */
export interface StandardColumn {
  /** The last part of its code, `penalties` of `enforcement/penalties`. Stored; do not change once published. */
  segment: string
  name: string
  description?: string
  /** The chain by which what is put here is reviewed; the domain's own when absent. */
  chain?: string
  /** It must gain something new within so many days. */
  updateCycleDays?: number
  /** The time limit of publication, in the words that the column shows. */
  publishWithin?: string
  legalBasis?: string
  children?: readonly StandardColumn[]
}
