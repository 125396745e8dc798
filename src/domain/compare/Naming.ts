/** What a value can refer to by its id. */
export type Referred = 'organisation' | 'column' | 'file' | 'item'

/** What is called how; asked of every id that stands in the two texts. */
export type Naming = (of: Referred, id: string) => string

export interface Reference {
  of: Referred
  id: string
}
