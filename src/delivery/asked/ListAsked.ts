/** By which every list of items can be narrowed, as the arguments of `items` and `search` deliver it. */
export interface ListAsked {
  column?: string | null
  unit?: string | null
  filter?: Readonly<Record<string, unknown>> | null
  publishedFrom?: string | null
  publishedTo?: string | null
}
