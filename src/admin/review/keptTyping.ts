import type { Described } from '../../derive/collection/described.ts'
import type { Values } from '../../domain/fields/index.ts'
import { sameValue } from '../../domain/compare/sameValue.ts'

/** What somebody typed and did not save, kept in this tab of the browser alone. */
export interface KeptTyping {
  at: string
  /** The revision that it was typed over; none for an item that was never saved. */
  revision?: number
  values: Values
}

/** The place of one person's typing on one item: whoever signs in next in this tab finds nothing. */
export const placeOf = (person: string, slug = '', id = 'new'): string =>
  `gongkai.typed/${person}/${slug}/${id}`

/** The fields that were changed; personal data is never left lying about. */
export const changedValues = (
  fields: Readonly<Record<string, Described>>,
  start: Values,
  now: Values,
): Values =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(([key, { kind }]) => kind !== 'identityNumber' && !sameValue(start[key], now[key]))
      .map(([key]) => [key, now[key] ?? null]),
  )

export const readKept = (place: string): KeptTyping | undefined => {
  const kept = sessionStorage.getItem(place)
  return kept === null ? undefined : (JSON.parse(kept) as KeptTyping)
}

/** A full store costs the safety net, never the typing itself. */
export const keep = (place: string, typing: KeptTyping): void => {
  try {
    sessionStorage.setItem(place, JSON.stringify(typing))
  } catch {
    sessionStorage.removeItem(place)
  }
}

export const forget = (place: string): void => sessionStorage.removeItem(place)
