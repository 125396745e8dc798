import type { CollectionConfig } from 'payload'
import { collectionFields } from '../../derive/collection.ts'
import { NOUNS } from '../../domain/nouns.ts'
import { closed, keepersOf, nobody, workers } from '../access.ts'
import { nounEndpoints } from '../nounEndpoints.ts'

/**
 * 检索词: words that searches keep whole, and others that mean the same. The office's own list: what it
 * changes here holds for the next search.
 */
export const Terms: CollectionConfig = {
  ...closed,
  slug: 'terms',
  labels: { singular: { zh: '检索词', en: 'Term' }, plural: { zh: '检索词', en: 'Terms' } },
  admin: {
    hideAPIURL: true,
    group: { zh: '目录与单位', en: 'Catalogue' },
    useAsTitle: 'word',
    defaultColumns: ['word', 'synonyms', 'note', 'updatedAt'],
    listSearchableFields: ['word', 'note'],
  },
  defaultSort: 'word',
  access: {
    read: workers,
    create: keepersOf('terms'),
    update: keepersOf('terms'),
    delete: nobody,
  },
  endpoints: nounEndpoints('terms'),
  fields: collectionFields(NOUNS.terms),
}
