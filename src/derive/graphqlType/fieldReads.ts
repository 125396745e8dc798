import type { Field } from '../../domain/fields/index.ts'
import { isBody } from '../present.ts'
import type { Reads } from './reads.ts'

/** Where a field of an item is kept: in its card, in its body, in the catalogue, in other items. */
export const fieldReads = (key: string, field: Field): Reads => {
  const name = `'${key.replaceAll("'", "''")}'`
  if (field.kind === 'column') {
    const id = (item: string) => ownColumn(item, key) ?? `(${item}.card ->> ${name})::uuid`
    return {
      name: key,
      one: (item, column) => ({
        from: `published.columns ${column}`,
        where: `${column}.id = ${id(item)}`,
      }),
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
  if (field.kind === 'items') {
    return {
      name: key,
      many: (item, linked) => ({
        from: `published.items ${linked}`,
        where: `${linked}.id in (
          select jsonb_array_elements_text(${item}.card -> ${name})::uuid)`,
        orderBy: `${linked}.listed_at, ${linked}.id`,
      }),
    }
  }
  if (Object.hasOwn(OWN_COLUMNS, key)) {
    return { name: key, value: (item) => `${item}.${OWN_COLUMNS[key]}` }
  }
  const part = isBody(field) ? 'body' : 'card'
  return { name: key, value: (item) => `${item}.${part} -> ${name}`, isJson: true }
}

/**
 * What every list shows stands beside the card too, where it is read without opening it. These are
 * the register's names, which no domain may declare.
 */
const OWN_COLUMNS: Readonly<Record<string, string>> = {
  title: 'title',
  formationDate: 'formation_date',
  column: 'column_id',
}

const ownColumn = (item: string, key: string): string | undefined =>
  Object.hasOwn(OWN_COLUMNS, key) ? `${item}.${OWN_COLUMNS[key]}` : undefined
