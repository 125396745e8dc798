import { isEmpty } from './fields/index.ts'

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
