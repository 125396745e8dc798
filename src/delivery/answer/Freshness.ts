/** Whether what was read before may still be shown. */
export interface Freshness {
  /** Grows whenever what was read before may be out of date. */
  readonly age: number
  /** Whether it is known how far the database that is read has come; only then is anything kept. */
  readonly isKnown: boolean
}
