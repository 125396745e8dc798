// Written by `npm run client:write`.

import type { Operation } from '../client.ts'
import type * as Types from '../schema.ts'

export type ChangesQueryVariables = Types.Exact<{
  after: Types.Scalars['Int']['input']
  withItems?: Types.Scalars['Boolean']['input']
}>

export type ChangesQuery = {
  readonly changes: {
    readonly next: number
    readonly hasMore: boolean
    readonly nodes: ReadonlyArray<{
      readonly position: number
      readonly kind: Types.ChangeKind
      readonly indexNumber: string
      readonly reason: string | null
      readonly item?:
        | { readonly title: string; readonly publishedOn: string; readonly contentHash: string }
        | { readonly title: string; readonly publishedOn: string; readonly contentHash: string }
        | { readonly title: string; readonly publishedOn: string; readonly contentHash: string }
        | null
    }>
  }
}

export const Changes: Operation<ChangesQuery, ChangesQueryVariables> = {
  name: 'Changes',
  hash: 'ef7d21b0ebace3e5944edf9f3bfcae8f538905a0f1ae36d35db3e02563805459',
}
