import type { CollectionConfig } from 'payload'
import { collectionFields } from '../../derive/collection.ts'
import { choice, creditCode, day, division, text } from '../../domain/fields/index.ts'
import { closed, nobody, staff } from '../access.ts'
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
    group: { zh: '目录与单位', en: 'Catalogue' },
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', 'parent', 'creditCode', 'existsTo'],
    listSearchableFields: ['name', 'shortName', 'creditCode'],
  },
  defaultSort: 'code',
  access: { read: staff, create: staff, update: staff, delete: nobody },
  endpoints: nounEndpoints('organisations'),
  fields: [
    { name: 'code', type: 'text', unique: true, index: true, label: { zh: '代码', en: 'Code' } },
    ...collectionFields({
      name: text('名称'),
      shortName: text('简称'),
      kind: choice('类别', {
        government: '人民政府',
        department: '工作部门',
        institution: '事业单位',
        county: '县（区）单位',
        utility: '公共企事业单位',
      }),
      creditCode: creditCode('统一社会信用代码'),
      division: division('行政区划'),
    }),
    {
      name: 'parent',
      type: 'relationship',
      relationTo: 'organisations',
      label: { zh: '上级单位', en: 'Parent' },
      index: true,
    },
    ...collectionFields({
      indexPrefix: text('索引号前缀', { help: '不填则用统一社会信用代码。' }),
      existsFrom: day('成立日期'),
      existsTo: day('撤销日期'),
    }),
    {
      name: 'successors',
      type: 'json',
      label: { zh: '职能承接单位', en: 'Successors' },
      admin: { hidden: true },
    },
  ],
}
