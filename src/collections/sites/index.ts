import type { CollectionConfig } from 'payload'
import { collectionFields } from '../../derive/collection.ts'
import { NOUNS } from '../../domain/nouns.ts'
import { closed, keepersOf, nobody, staff } from '../access.ts'
import { nounEndpoints } from '../nounEndpoints.ts'

/** 站点: a website of the cluster that reads from the public house. */
export const Sites: CollectionConfig = {
  ...closed,
  slug: 'sites',
  labels: { singular: { zh: '站点', en: 'Site' }, plural: { zh: '网站集群', en: 'Sites' } },
  admin: {
    hideAPIURL: true,
    group: { zh: '目录与单位', en: 'Catalogue' },
    useAsTitle: 'name',
    defaultColumns: ['name', 'code', 'address', 'identificationCode'],
  },
  access: { read: staff, create: keepersOf('sites'), update: keepersOf('sites'), delete: nobody },
  endpoints: nounEndpoints('sites'),
  fields: collectionFields(NOUNS.sites),
}
