import type { Bind } from '../../derive/facets/conditions.ts'
import { normaliseIndexNumber } from '../../domain/codes/indexNumber.ts'

/**
 * The condition of a row with this index number, as typed or in the one spelling of our own numbers;
 * as typed first, because numbers taken over from elsewhere need not be spelt as ours are.
 */
export const isNumbered = (row: string, indexNumber: string, bind: Bind): string => {
  const ours = normaliseIndexNumber(indexNumber)
  if (ours === indexNumber) return `${row}.index_number = ${bind(ours)}`
  const typed = bind(indexNumber)
  return `${row}.index_number in (${typed}::text, ${bind(ours)}::text)
    order by ${row}.index_number = ${typed}::text desc`
}
