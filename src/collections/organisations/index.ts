import type { CollectionConfig } from 'payload'
import { collectionFields } from '../../derive/collection.ts'
import { NOUNS } from '../../domain/nouns.ts'
import { closed, keepersOf, nobody, staff } from '../access.ts'
import { nounEndpoints } from '../nounEndpoints.ts'

/**
 * 单位: a body of the city. When it is renamed or merged it ends and its successor begins, so that
 * what it published keeps the name of its day.
 */
export const Organisations: CollectionConfig = {
  ...closed,
  slug: 'organisations',
  labels: {
    singular: { zh: '单位', en: 'Organisation' },
    plural: { zh: '单位', en: 'Organisations' },
  },
  admin: {
    hideAPIURL: true,
    group: { zh: '目录与单位', en: 'Catalogue' },
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', 'parent', 'creditCode', 'existsTo'],
    listSearchableFields: ['name', 'shortName', 'creditCode'],
  },
  defaultSort: 'code',
  access: {
    read: staff,
    create: keepersOf('organisations'),
    update: keepersOf('organisations'),
    delete: nobody,
  },
  endpoints: nounEndpoints('organisations'),
  fields: [
    ...collectionFields(NOUNS.organisations),
    {
      name: 'successors',
      type: 'json',
      label: { zh: '职能承接单位', en: 'Successors' },
      admin: { hidden: true },
    },
  ],
}
