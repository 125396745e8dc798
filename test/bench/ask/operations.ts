import { readTrusted } from '../../../src/delivery/trusted/readTrusted.ts'
import { fileOf } from '../processes.ts'
import type { Asked } from './connection.ts'
import { toHouse } from './graphql.ts'

/** Where the operations are that the bench has registered with our public house. */
export const OPERATIONS_FOLDER = fileOf('ask/operations')

const OPERATIONS = readTrusted(OPERATIONS_FOLDER)

/** An operation, asked for as any other query, and by its hash as its site does. */
export interface Operation {
  freely: (variables: object) => Asked
  trusted: (variables: object) => Asked
}

/** The operation with this name. */
export const operation = (name: string): Operation => {
  const found = OPERATIONS.find((each) => each.name === name)
  if (!found) throw new Error(`no operation ${name}`)
  return {
    freely: (variables) => toHouse(found.text, variables),
    trusted: (variables) => ({
      method: 'GET',
      path: `/graphql?documentId=sha256:${found.hash}&variables=${encodeURIComponent(JSON.stringify(variables))}`,
    }),
  }
}
