import type { Asked } from './connection.ts'

/** A GraphQL request to our public house. */
export const toHouse = (query: string, variables: object): Asked => ({
  method: 'POST',
  path: '/graphql',
  body: JSON.stringify({ query, variables }),
})

/** A GraphQL request to stock Payload. */
export const toStock = (query: string, variables: object, token?: string): Asked => ({
  method: 'POST',
  path: '/api/graphql',
  ...(token !== undefined && { token }),
  body: JSON.stringify({ query, variables }),
})
