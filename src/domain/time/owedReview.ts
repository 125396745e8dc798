/**
 * How many working days the review may take that is owed for what was published urgently, by the
 * office's own rule: as many as the duty leader says, within these.
 */
export const OWED_REVIEW = { least: 1, usual: 3, most: 5 } as const

export const isOwedReview = (days: number): boolean =>
  Number.isInteger(days) && days >= OWED_REVIEW.least && days <= OWED_REVIEW.most
