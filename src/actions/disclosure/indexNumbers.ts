import type { Work } from '../../database/transaction.ts'
import { formatIndexNumber } from '../../domain/indexNumber.ts'
import { Refusal } from '../../errors.ts'

/**
 * Gives the next index number (索引号) of a unit for a year. The counter's row is locked until the
 * act ends, so numbers are never given twice; a number once given is never given again.
 * @throws Refusal WRONG_STATE when the unit has no prefix
 */
export const allocateIndexNumber = async (
  { query }: Work,
  unit: string,
  year: number,
): Promise<string> => {
  const [organisation] = await query<{ prefix: string | null }>(
    `select coalesce(nullif(index_prefix, ''), credit_code) as prefix
     from public.organisations where id = $1`,
    [unit],
  )
  if (!organisation?.prefix) {
    throw new Refusal('WRONG_STATE', '公开责任单位还没有设置索引号前缀或统一社会信用代码')
  }
  const [counter] = await query<{ last: number }>(
    `insert into editorial.index_serials as serials (unit, year, last) values ($1, $2, 1)
     on conflict (unit, year) do update set last = serials.last + 1
     returning last`,
    [unit, year],
  )
  return formatIndexNumber({ prefix: organisation.prefix, year, serial: counter?.last ?? 1 })
}
