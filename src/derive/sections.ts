import type { Domain } from '../domain/defineDomain.ts'
import type { Fields } from '../domain/fields/index.ts'
import { register } from '../domain/register.ts'

/** The fields of an item in the order in which people meet them: form, template and reference. */
export interface Sections {
  /** What comes first: what it is and where it belongs. */
  head: Fields
  /** What the domain itself declares. */
  own: Fields
  /** The rest of what every item carries: how it is catalogued. */
  rest: Fields
}

export const sectionsOf = ({ fields }: Pick<Domain, 'fields'>): Sections => ({
  head: HEAD,
  own: fields,
  rest: REST,
})

/** All of them in one line. */
export const orderedFields = (domain: Pick<Domain, 'fields'>): Fields => {
  const { head, own, rest } = sectionsOf(domain)
  return { ...head, ...own, ...rest }
}

const FIRST = new Set([
  'title',
  'column',
  'responsibleUnit',
  'issuers',
  'formationDate',
  'attribute',
  'summary',
])

const pick = (isWanted: (key: string) => boolean): Fields =>
  Object.fromEntries(Object.entries(register).filter(([key]) => isWanted(key)))

const HEAD = pick((key) => FIRST.has(key))
const REST = pick((key) => !FIRST.has(key))
