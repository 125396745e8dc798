/** A letter on its way, with where it goes. */
export interface Outgoing {
  id: string
  address: string
  subject: string
  text: string
}

/**
 * What became of a letter. `later` says for certain that it did not arrive and may be tried again;
 * `unknown` that the line broke before the other side answered: it may have arrived.
 */
export type Handed = { state: 'sent' } | { state: 'refused' | 'later' | 'unknown'; why: string }

/** An open way to where letters are handed over. */
export interface Way {
  hand: (letter: Outgoing) => Promise<Handed>
  close: () => void
}

/** Opens a way. When that fails, certainly nothing was sent. */
export type Carrier = () => Promise<Way>
