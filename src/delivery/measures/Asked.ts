/** A request while it is being answered, as measures and log see it. */
export interface Asked {
  id: string
  /** What was asked for, of names that are ours: a field of the schema, or a kind of address. */
  operation: string
  /** How it was answered, where the status does not tell. */
  outcome?: Outcome
}

/** In the words of the measures; `shed` was refused at the door because too many asked. */
export type Outcome =
  'answered' | 'unchanged' | 'refused' | 'unavailable' | 'failed' | 'shed' | 'left'
