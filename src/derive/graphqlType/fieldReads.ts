import type { Field } from '../../domain/fields/index.ts'
import { isBody } from '../present.ts'
import type { Reads } from './reads.ts'

/** Where a field of an item is kept: in its card, in its body, or in the catalogue. */
export const fieldReads = (key: string, field: Field): Reads => {
  const name = `'${key.replaceAll("'", "''")}'`
  if (field.kind === 'column') {
    return {
      name: key,
      one: (item, column) =>
        `published.columns ${column} on ${column}.id = (${item}.card ->> ${name})::uuid`,
    }
  }
  if (field.kind === 'columns') {
    return {
      name: key,
      many: (item, column) => ({
        from: `published.columns ${column}`,
        where: `${item}.card -> ${name} ? ${column}.id::text`,
        orderBy: `${column}.code`,
      }),
    }
  }
  return { name: key, value: (item) => `${item}.${isBody(field) ? 'body' : 'card'} -> ${name}` }
}
