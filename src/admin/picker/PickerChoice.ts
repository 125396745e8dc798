/** One of many things to pick: a column of the catalogue, a unit. */
export interface PickerChoice {
  id: string
  name: string
  /** Names from the top of its tree, itself last; just itself where there is no tree. */
  path: readonly string[]
  /** What else it is found by. */
  code?: string
  /** Said beside the name, such as when a unit ended. */
  note?: string
  /** Whether it can be picked here; what cannot stays in sight, to show the way. */
  takes: boolean
}

/** The choices whose way contains every word of what was typed. */
export const findChoices = <One extends PickerChoice>(
  choices: readonly One[],
  typed: string,
): One[] => {
  const words = typed
    .trim()
    .toLowerCase()
    .split(/[\s/、>]+/)
    .filter(Boolean)
  return choices.filter(({ path, code = '' }) => {
    const whole = `${path.join(' ')} ${code}`.toLowerCase()
    return words.every((word) => whole.includes(word))
  })
}
