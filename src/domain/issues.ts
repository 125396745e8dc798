/** The moments at which values are judged; each asks for at least what the one before asked. */
export const STAGES = ['save', 'submit', 'publish'] as const
export type Stage = (typeof STAGES)[number]

/** Whether a demand that starts at `from` already applies at `stage`. */
export const appliesAt = (from: Stage, stage: Stage): boolean =>
  STAGES.indexOf(from) <= STAGES.indexOf(stage)

/**
 * Something wrong with what a person entered: data, never an exception.
 * `path` leads to the field (`readings.3.value` is the fourth row's cell), `message` is in the
 * editor's words, `rule` cites where the demand comes from.
 */
export interface Issue {
  path: string
  code: string
  message: string
  rule?: string
}
