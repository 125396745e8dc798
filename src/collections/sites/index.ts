import type { CollectionConfig } from 'payload'
import { collectionFields } from '../../derive/collection.ts'
import { division, link, text } from '../../domain/fields/index.ts'
import { closed, nobody, staff } from '../access.ts'
import { nounEndpoints } from '../nounEndpoints.ts'

/** 站点: a website of the cluster that reads from the public house. */
export const Sites: CollectionConfig = {
  ...closed,
  slug: 'sites',
  labels: { singular: { zh: '站点', en: 'Site' }, plural: { zh: '网站集群', en: 'Sites' } },
  admin: {
    group: { zh: '目录与单位', en: 'Catalogue' },
    useAsTitle: 'name',
    defaultColumns: ['name', 'code', 'address', 'identificationCode'],
  },
  access: { read: staff, create: staff, update: staff, delete: nobody },
  endpoints: nounEndpoints('sites'),
  fields: [
    { name: 'code', type: 'text', unique: true, index: true, label: { zh: '代码', en: 'Code' } },
    ...collectionFields({
      name: text('站点名称'),
      address: link('首页网址'),
      identificationCode: text('网站标识码', {
        pattern: { test: /^\d{10}$/, says: '网站标识码为十位数字' },
      }),
      division: division('行政区划'),
    }),
    {
      name: 'unit',
      type: 'relationship',
      relationTo: 'organisations',
      label: { zh: '主办单位', en: 'Unit' },
    },
  ],
}
