import { parseDocumentNumber } from '../codes/documentNumber.ts'
import { isEmpty } from '../fields/index.ts'

/** Where a rule comes from: the law and article, or the standard. */
type Source = string | undefined

/** The later of two days may not lie before the earlier; one day is allowed to hold both. */
export const inOrder = <A extends string, B extends string>(
  earlier: A,
  later: B,
  says: string,
  source?: Source,
) => ({
  about: later,
  when: (values: { readonly [K in A | B]?: string }) => {
    const [first, last] = [values[earlier], values[later]]
    return first !== undefined && last !== undefined && last < first
  },
  says,
  ...(source && { source }),
})

/** What must be told as soon as something else was said. */
export const neededWhen = <K extends string, V extends object>(
  about: K,
  when: (values: V) => boolean,
  says: string,
  source?: Source,
) => ({
  about,
  when: (values: V & { readonly [Key in K]?: unknown }) => when(values) && isEmpty(values[about]),
  says,
  ...(source && { source }),
})

/** A number that carries its year carries that of the day on which the document was made. */
export const numberedInYear = <N extends string, D extends string>(number: N, day: D) => ({
  about: number,
  when: (values: { readonly [K in N | D]?: string }) => {
    const parsed = parseDocumentNumber(values[number] ?? '')?.number
    const year = parsed && 'year' in parsed ? String(parsed.year) : undefined
    const made: string | undefined = values[day]
    return year !== undefined && made !== undefined && !made.startsWith(year)
  },
  says: '发文字号的年份与成文日期的年份不一致',
  source: 'GB/T 9704-2012',
})
