/** A title may name a person: where words go into the ledger or a letter, the item's number stands. */
export const withoutTitles = (words: string): string => words.replace(/《.*》/s, '《…》')
