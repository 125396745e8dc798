import { addAmounts, sameAmount, type Amount } from '../amount.ts'

/** A total that is told beside a table must be what one column of the table adds up to. */
export const totalOf = <Total extends string, Table extends string, Column extends string>(
  total: Total,
  table: Table,
  column: Column,
  says: string,
  source?: string,
) => ({
  about: total,
  when: (
    values: { readonly [K in Total]?: Amount } & {
      readonly [K in Table]?: readonly { readonly [C in Column]?: Amount }[]
    },
  ) => {
    const told: Amount | undefined = values[total]
    const rows: readonly { readonly [C in Column]?: Amount }[] = values[table] ?? []
    const amounts = rows.flatMap((row) => row[column] ?? []) as Amount[]
    return told !== undefined && amounts.length > 0 && !sameAmount(addAmounts(amounts), told)
  },
  says,
  ...(source && { source }),
})
