import type { CollectionConfig } from 'payload'
import { closed, keepersOf, nobody, workers } from '../access.ts'
import { nounEndpoints } from '../nounEndpoints.ts'
import { immutableFile } from './immutableFile.ts'
import { ACCEPTED } from './mediaTypeOf.ts'
import { readNewFile } from './readNewFile.ts'
import { serveFile } from './serveFile.ts'

/**
 * 附件: a file as it was handed in. Its bytes never change: they are kept under their SHA-256, and a
 * new version is a new file. Images are brought to a reasonable size and lose their metadata.
 */
export const filesCollection = (store: string): CollectionConfig => ({
  ...closed,
  slug: 'files',
  labels: { singular: { zh: '附件', en: 'File' }, plural: { zh: '附件', en: 'Files' } },
  admin: {
    hideAPIURL: true,
    group: { zh: '目录与单位', en: 'Catalogue' },
    useAsTitle: 'title',
    defaultColumns: ['title', 'filename', 'mimeType', 'filesize'],
  },
  upload: {
    staticDir: store,
    mimeTypes: [...ACCEPTED],
    disableLocalStorage: true,
    handlers: [serveFile(store)],
    crop: false,
    focalPoint: false,
    bulkUpload: false,
    displayPreview: false,
  },
  access: { read: workers, create: keepersOf('files'), update: keepersOf('files'), delete: nobody },
  endpoints: nounEndpoints('files', readNewFile(store)),
  hooks: immutableFile(store),
  fields: [
    { name: 'title', type: 'text', label: { zh: '名称', en: 'Title' } },
    { name: 'alt', type: 'text', label: { zh: '图片说明', en: 'Description' } },
    {
      name: 'sha256',
      type: 'text',
      index: true,
      label: { zh: '校验值', en: 'SHA-256' },
      admin: { readOnly: true },
    },
  ],
})
