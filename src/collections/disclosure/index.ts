import type { CollectionConfig } from 'payload'
import { itemComponents, itemFields } from '../../derive/collection/itemForm.ts'
import type { Domain } from '../../domain/defineDomain.ts'
import { closed, editors, itemsOfMyUnits, nobody } from '../access.ts'
import { disclosureEndpoints } from './endpoints.ts'
import { maskPersonalData } from './maskPersonalData.ts'
import { stateFields } from './stateFields.ts'

/** The collection of a domain: the working copies of its items, as editors see them. */
export const disclosureCollection = (domain: Domain): CollectionConfig => ({
  ...closed,
  slug: domain.slug,
  labels: {
    singular: { zh: domain.name.zh, en: domain.name.en },
    plural: { zh: domain.name.zh, en: domain.name.en },
  },
  admin: {
    group: domain.group,
    hidden: domain.isOff ?? false,
    useAsTitle: 'title',
    defaultColumns: listedColumns(domain),
    listSearchableFields: ['title', 'indexNumber'],
    hideAPIURL: true,
    components: itemComponents(domain),
  },
  access: {
    read: itemsOfMyUnits,
    create: editors,
    update: ({ req }) => Boolean(req.user),
    delete: nobody,
  },
  hooks: { ...closed.hooks, afterRead: [maskPersonalData(domain)] },
  endpoints: disclosureEndpoints(domain),
  fields: [...itemFields(domain), ...stateFields],
  custom: { domain: domain.slug },
})

/** What a list shows at first, as far as a usual screen is wide: what it is and where it stands. */
const listedColumns = ({ fields }: Domain): string[] => [
  'title',
  'stage',
  'publicationState',
  ...Object.keys(fields)
    .filter((key) => fields[key]?.listed)
    .slice(0, 1),
  'formationDate',
  'indexNumber',
]
