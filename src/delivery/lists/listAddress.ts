import { Refused } from '../http/Refused.ts'

/** What the address of a list says of it: the same for pages, feeds and files. */
export const LIST_PARTS = [
  ...(['q', 'column', 'unit', 'domain', 'publishedFrom', 'publishedTo', 'filter'] as const),
]

/** Whose items, and which of them; `filter` is JSON as the interface takes it. */
export type ListAddress = Partial<Record<(typeof LIST_PARTS)[number], string>>

/**
 * The list that an address asks for. What is left empty asks for nothing.
 * @throws Refused when something is given twice
 */
export const listAddressIn = (query: Readonly<Record<string, unknown>>): ListAddress =>
  Object.fromEntries(
    LIST_PARTS.flatMap((part) => {
      const given = query[part]
      if (given === undefined || given === '') return []
      if (typeof given !== 'string') throw new Refused('BAD_INPUT', 400, `${part} 只能给一个值`)
      return [[part, given]]
    }),
  )

/** The address again, spelt always the same. */
export const listHref = (path: string, address: ListAddress): string => {
  const given = LIST_PARTS.flatMap((part) => {
    const value = address[part]
    return value === undefined ? [] : [[part, value] as [string, string]]
  })
  return given.length > 0 ? `${path}?${new URLSearchParams(given)}` : path
}

/** The arguments of `items` or `search` that ask for the list. @throws Refused when they contradict one another */
export const argumentsOf = ({ q, domain, filter, ...rest }: ListAddress) => {
  const given = filter === undefined ? {} : filterIn(filter)
  if (domain !== undefined && given.domain !== undefined) {
    throw new Refused('BAD_INPUT', 400, 'domain 与 filter 中的 domain 只能用其一')
  }
  const whole = { ...given, ...(domain !== undefined && { domain: [domain] }) }
  return {
    ...rest,
    ...(q !== undefined && { query: q }),
    ...(Object.keys(whole).length > 0 && { filter: whole }),
  }
}

const filterIn = (text: string): Readonly<Record<string, unknown>> => {
  const filter = parsed(text)
  if (typeof filter === 'object' && filter !== null && !Array.isArray(filter)) return { ...filter }
  throw new Refused('BAD_INPUT', 400, 'filter 应为 JSON 对象，写法与接口的 ItemFilter 相同')
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
