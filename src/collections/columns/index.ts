import type { CollectionConfig } from 'payload'
import { collectionFields } from '../../derive/collection.ts'
import { NOUNS } from '../../domain/nouns.ts'
import { closed, keepersOf, nobody, staff } from '../access.ts'
import { nounEndpoints } from '../nounEndpoints.ts'
import { catalogueEndpoint } from './catalogueEndpoint.ts'
import { mergeEndpoint } from './mergeEndpoint.ts'
import { placeEndpoint } from './placeEndpoint.ts'

const { name, segment, parent, position: _, ...rest } = NOUNS.columns

/**
 * 目录栏目: a place in the catalogue. A column's code is the path of segments from the root; moving
 * or renaming rewrites no item, and old codes lead to the new place.
 */
export const Columns: CollectionConfig = {
  ...closed,
  slug: 'columns',
  labels: { singular: { zh: '栏目', en: 'Column' }, plural: { zh: '目录栏目', en: 'Columns' } },
  admin: {
    hideAPIURL: true,
    group: { zh: '目录与单位', en: 'Catalogue' },
    useAsTitle: 'name',
    components: {
      views: { list: { Component: '/src/admin/columns/ColumnTreeView.tsx#ColumnTreeView' } },
    },
  },
  defaultSort: 'position',
  access: {
    read: staff,
    create: keepersOf('columns'),
    update: keepersOf('columns'),
    delete: nobody,
  },
  endpoints: [catalogueEndpoint, placeEndpoint, mergeEndpoint, ...nounEndpoints('columns')],
  fields: [
    ...collectionFields({ name, segment }),
    {
      name: 'code',
      type: 'ui',
      admin: { components: { Field: '/src/admin/columns/ColumnCode.tsx#ColumnCode' } },
    },
    ...collectionFields({ parent }),
    // Set in the tree, where siblings are in sight; a form sent late would put the old place back.
    {
      name: 'position',
      type: 'number',
      label: { zh: '顺序', en: 'Position' },
      admin: { disabled: true },
    },
    ...collectionFields(rest),
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
