import type { CollectionConfig } from 'payload'
import { collectionFields } from '../../derive/collection.ts'
import { NOUNS } from '../../domain/nouns.ts'
import { closed, keepersOf, nobody, workers } from '../access.ts'
import { nounEndpoints } from '../nounEndpoints.ts'

/**
 * 用语: what must not be written so, or had better not be, and what is written instead. The office's
 * own list: what it changes here holds for the next text that anybody submits.
 */
export const Wordings: CollectionConfig = {
  ...closed,
  slug: 'wordings',
  labels: { singular: { zh: '用语', en: 'Wording' }, plural: { zh: '用语', en: 'Wordings' } },
  admin: {
    hideAPIURL: true,
    group: { zh: '目录与单位', en: 'Catalogue' },
    useAsTitle: 'words',
    defaultColumns: ['words', 'gravity', 'instead', 'from', 'to', 'note'],
    listSearchableFields: ['words', 'instead', 'note'],
  },
  defaultSort: 'words',
  access: {
    read: workers,
    create: keepersOf('wordings'),
    update: keepersOf('wordings'),
    delete: nobody,
  },
  endpoints: nounEndpoints('wordings'),
  fields: collectionFields(NOUNS.wordings),
}
