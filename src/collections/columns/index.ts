import type { CollectionConfig } from 'payload'
import { collectionFields } from '../../derive/collection.ts'
import { choice, count, longText, text } from '../../domain/fields/index.ts'
import { CHAINS } from '../../domain/review.ts'
import { closed, nobody, staff } from '../access.ts'
import { mergeEndpoint } from './mergeEndpoint.ts'
import { nounEndpoints } from '../nounEndpoints.ts'

const chains = Object.fromEntries(Object.entries(CHAINS).map(([key, { name }]) => [key, name]))

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
    ...collectionFields({
      name: text('名称'),
      segment: text('代码', { help: '英文小写，用连字符分隔；完整代码由上级逐级相连。' }),
    }),
    {
      name: 'parent',
      type: 'relationship',
      relationTo: 'columns',
      label: { zh: '上级栏目', en: 'Parent' },
      index: true,
    },
    ...collectionFields({
      position: count('顺序'),
      description: longText('栏目说明'),
    }),
    {
      name: 'unit',
      type: 'relationship',
      relationTo: 'organisations',
      label: { zh: '责任单位', en: 'Unit' },
    },
    {
      name: 'domains',
      type: 'json',
      label: { zh: '信息种类', en: 'Domains' },
      admin: { hidden: true },
    },
    ...collectionFields({
      chain: choice('审核流程', chains, { help: '不选则按信息种类。' }),
      updateCycleDays: count('更新周期', { unit: '天' }),
      publishWithin: text('公开时限', { help: '如 自形成之日起20个工作日内。' }),
      legalBasis: longText('公开依据'),
    }),
    {
      name: 'mergedInto',
      type: 'relationship',
      relationTo: 'columns',
      label: { zh: '已并入', en: 'Merged into' },
      admin: { readOnly: true, condition: (data) => Boolean(data?.mergedInto) },
    },
  ],
}
