import type { Work } from '../../../database/transaction.ts'
import { formatIndexNumber } from '../../../domain/codes/indexNumber.ts'
import { Refusal } from '../../../errors.ts'

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
  const [given] = await query<{ prefix: string; serial: number }>(NEXT, [unit, year])
  if (!given) {
    throw new Refusal('WRONG_STATE', '公开责任单位还没有设置索引号前缀或统一社会信用代码')
  }
  return formatIndexNumber({ ...given, year })
}

const NEXT = `
  with unit as (
    select id, coalesce(nullif(index_prefix, ''), credit_code) as prefix
    from public.organisations where id = $1
  ), counted as (
    insert into editorial.index_serials as serials (unit, year, last)
    select id, $2::integer, 1 from unit where prefix <> ''
    on conflict (unit, year) do update set last = serials.last + 1
    returning last
  )
  select unit.prefix, counted.last as serial from unit, counted`
