import type { CollectionConfig } from 'payload'
import { collectionFields } from '../../derive/collection.ts'
import { NOUNS } from '../../domain/nouns.ts'
import { closed, nobody, staff } from '../access.ts'
import { mergeEndpoint } from './mergeEndpoint.ts'
import { nounEndpoints } from '../nounEndpoints.ts'

/**
 * 目录栏目: a place in the catalogue. A column's code is the path of segments from the root; moving
 * or renaming rewrites no item, and old codes lead to the new place.
 */
export const Columns: CollectionConfig = {
  ...closed,
  slug: 'columns',
  labels: { singular: { zh: '栏目', en: 'Column' }, plural: { zh: '目录栏目', en: 'Columns' } },
  admin: {
    group: { zh: '目录与单位', en: 'Catalogue' },
    useAsTitle: 'name',
    defaultColumns: ['name', 'segment', 'parent', 'position', 'updateCycleDays'],
    pagination: { defaultLimit: 100 },
  },
  defaultSort: 'position',
  access: { read: staff, create: staff, update: staff, delete: nobody },
  endpoints: [mergeEndpoint, ...nounEndpoints('columns')],
  fields: [
    ...collectionFields(NOUNS.columns),
    {
      name: 'domains',
      type: 'json',
      label: { zh: '信息种类', en: 'Domains' },
      admin: { hidden: true },
    },
    {
      name: 'mergedInto',
      type: 'relationship',
      relationTo: 'columns',
      label: { zh: '已并入', en: 'Merged into' },
      admin: { readOnly: true, condition: (data) => Boolean(data?.mergedInto) },
    },
  ],
}
