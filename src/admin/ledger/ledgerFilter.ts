/** What the auditor looks for; an empty text stands for everything. */
export interface AskedFilter {
  from: string
  to: string
  person: string
  unit: string
  act: string
  number: string
  refused: string
}

export const NO_FILTER: AskedFilter = {
  from: '',
  to: '',
  person: '',
  unit: '',
  act: '',
  number: '',
  refused: '',
}

/** The filter as the server reads it from an address; empty when nothing is filtered. */
export const queryOf = (filter: AskedFilter): string =>
  new URLSearchParams(
    Object.entries(filter)
      .map(([key, text]): [string, string] => [key, String(text).trim()])
      .filter(([, text]) => text !== ''),
  ).toString()
