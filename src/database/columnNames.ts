import type { Payload } from 'payload'

/** A collection's table, and the columns in which its fields lie. */
export interface ColumnNames {
  table: string
  /** By the field's name. */
  columns: Readonly<Record<string, string>>
}

interface Tables {
  tables: Readonly<Record<string, Readonly<Record<string, { name?: unknown } | undefined>>>>
  tableNameMap: ReadonlyMap<string, string>
}

/** Where Payload's adapter keeps a flat collection: for writing many rows in one statement. */
export const columnNamesOf = ({ db }: Payload, collection: string): ColumnNames => {
  const { tables, tableNameMap } = db as unknown as Tables
  const name = tableNameMap.get(collection.replaceAll('-', '_')) ?? collection.replaceAll('-', '_')
  const table = tables[name]
  if (!table) throw new Error(`no table for the collection ${collection}`)
  return {
    table: `public."${name}"`,
    columns: Object.fromEntries(
      Object.entries(table).flatMap(([field, column]) =>
        typeof column?.name === 'string' ? [[field, column.name]] : [],
      ),
    ),
  }
}
