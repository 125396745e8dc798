import type { Work } from '../database/transaction.ts'

/** Every file that any edition of the items showed; which of them stay public, the door decides. */
export const filesOf = async ({ query }: Work, ids: readonly string[]): Promise<string[]> => {
  const rows = await query<{ sha256: string }>(
    `select distinct unnest(files) as sha256 from editorial.editions where entry = any ($1)`,
    [ids],
  )
  return rows.map(({ sha256 }) => sha256)
}
