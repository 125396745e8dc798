/** How a published item may change. Stored; do not change once published. */
export const AMENDMENTS = { correction: '更正', supplement: '补充', update: '更新' } as const
export type AmendmentKind = keyof typeof AMENDMENTS

/** What an edition is to the one before it; the first one follows none. */
export const EDITION_KINDS = { first: '首次公开', ...AMENDMENTS } as const
export type EditionKind = keyof typeof EDITION_KINDS

/** What each kind of amendment does to what is public now, for whoever chooses among them. */
export const AMENDMENT_EFFECTS: Readonly<Record<AmendmentKind, string>> = {
  correction: '原来的内容有误。发布后，此前各版只列出日期和说明，内容不再公开。',
  supplement: '原来的内容没有错，需要增加。此前各版仍可查阅。',
  update: '事情有了新的进展或变化。此前各版仍可查阅。',
}

/** What the public is told of a change: its kind, and what changes (公开说明). */
export interface Wording {
  kind: AmendmentKind
  note: string
}

/** The wording as the ledger and the history keep it: 更正：总硬度的单位有误。 */
export const sayWording = ({ kind, note }: Wording): string => `${AMENDMENTS[kind]}：${note}`

/**
 * Whether the edition would tell readers of a change that there is not. A correction may leave the
 * text as it is: it takes earlier editions away.
 */
export const saysNothingNew = ({ kind }: Wording, isUnchanged: boolean): boolean =>
  isUnchanged && kind !== 'correction'

/** What happened to an item before the public, in order: editions of these kinds, or a withdrawal. */
export type PublicEvent = EditionKind | 'withdrawn'

/**
 * The numbers of the editions whose content may be read after these events: none while the item is
 * withdrawn; otherwise those that came after the last withdrawal and that no correction replaced.
 * The view `editorial.edition_history` says the same in SQL; a test holds one against the other.
 */
export const readableEditions = (events: readonly PublicEvent[]): number[] => {
  let count = 0
  let readable: number[] = []
  for (const event of events) {
    if (event === 'withdrawn' || event === 'correction') readable = []
    if (event !== 'withdrawn') readable = [...readable, ++count]
  }
  return readable
}
