import {
  ATTRIBUTES,
  ARTICLE_20,
  CHANNELS,
  SOURCES,
  type Article20,
} from '../../domain/disclosure.ts'
import type { Domain } from '../../domain/defineDomain.ts'
import { fieldsOf } from '../../domain/issuesOf.ts'
import type { Names } from './names.ts'

/**
 * What new records most likely say of themselves where a table of some other system says nothing: whose
 * they are, in which column, that they are for the public; a title made of what identifies them.
 * @param unit the one unit for which whoever brings them writes
 */
export const suggestFills = (
  domain: Domain,
  mapped: readonly (string | null)[],
  { names, unit }: { names: Names; unit?: string },
): Record<string, string> => {
  const fields = fieldsOf(domain)
  const place = names.column.meant(domain.columns[0] ?? '')
  const unitName = unit && names.organisation.written(unit)
  const telling = domain.identifiedBy.filter((key) => fields[key]?.kind !== 'organisation')
  const title = `${domain.name.zh}：${telling.map((key) => `{${fields[key]?.label}}`).join('，')}`
  const day = domain.duty.countedFrom
  const all: Record<string, string | undefined> = {
    title,
    summary: title,
    column: place && names.column.written(place),
    responsibleUnit: unitName,
    issuers: unitName?.replace(/（[^（）]*）$/, ''),
    formationDate: day && `{${fields[day]?.label}}`,
    attribute: ATTRIBUTES.proactive,
    article20: ARTICLE_20[domain.duty.article20 as Article20],
    channels: CHANNELS.website,
    source: SOURCES.original,
  }
  return Object.fromEntries(
    Object.entries(all).flatMap(([key, text]) =>
      text === undefined || mapped.includes(key) ? [] : [[key, text]],
    ),
  )
}
