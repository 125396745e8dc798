import { day, text } from '../../../src/domain/fields/index.ts'

/** What the office keeps of how the document came about; none of it is published. */
export const drafting = {
  legalityReviewedBy: text('合法性审核机构', { internal: true, maxLength: 100 }),
  legalityReviewedOn: day('合法性审核日期', { internal: true }),
}
