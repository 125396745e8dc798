/** 重新评估 (条例 art. 18): what may come of it. Stored with the ledger's line. */
export const REASSESSMENTS = { keep: '维持不公开', reopen: '重新办理' } as const
export type Reassessment = keyof typeof REASSESSMENTS

export const isReassessment = (word: unknown): word is Reassessment =>
  typeof word === 'string' && Object.hasOwn(REASSESSMENTS, word)
