import { defineDomain, type Domain, type Rule } from '../../../src/domain/defineDomain.ts'
import type { Fields, Values } from '../../../src/domain/fields/index.ts'

/** A domain with just these fields and rules; the compiler is told nothing, as from a cast. */
export const sampleDomain = (parts: Partial<Domain> & { fields: Fields }): Domain => ({
  ...defineDomain({
    slug: 'sample',
    name: { zh: '样品', en: 'Sample' },
    group: '样品',
    columns: ['sample/items'],
    duty: { article20: 15, publishBy: 'publication' },
    identifiedBy: ['title'],
    fields: {},
    rules: [],
  }),
  ...parts,
})

/** A rule as a declaration would give it. */
export const sampleRule = (
  about: string,
  when: (values: Values) => boolean,
  more: Partial<Pick<Rule, 'from' | 'source' | 'says'>> = {},
): Rule => ({ about, when, says: '不对', from: 'submit', ...more })

/** What the register asks of every item, filled in. */
export const registered: Values = {
  title: '样品',
  summary: '一件样品',
  column: '01890000-0000-7000-8000-000000000001',
  responsibleUnit: '01890000-0000-7000-8000-000000000002',
  issuers: ['庆阳市人民政府办公室'],
  formationDate: '2018-05-08',
  attribute: 'proactive',
  article20: '15',
  channels: ['website'],
  source: 'original',
}
