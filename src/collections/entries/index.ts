import type { CollectionConfig } from 'payload'
import { collectionFields } from '../../derive/collection.ts'
import { PUBLICATION_STATES } from '../../domain/disclosure.ts'
import { choice, day, text, type Fields } from '../../domain/fields/index.ts'
import { register } from '../../domain/register.ts'
import { stageName, STAGE_NAMES } from '../../domain/review/index.ts'
import { closed, linesOfMyUnits, nobody } from '../access.ts'
import { itemAddress } from './itemAddress.ts'
import { closedWay } from '../responses.ts'
import { linkableEndpoint } from './linkableEndpoint.ts'

const { attachments: _, ...mirrored } = register

/** The stages of every chain, by the name people read. */
const stages = Object.fromEntries(STAGE_NAMES.map((stage) => [stage, stageName(stage)]))

/**
 * 登记簿: one row for each item of any domain, under the same id. Worklists, deadlines, statistics
 * and links read it instead of all domains. Only acts write it.
 */
export const Entries: CollectionConfig = {
  ...closed,
  slug: 'entries',
  labels: { singular: { zh: '信息', en: 'Entry' }, plural: { zh: '全部信息', en: 'Register' } },
  admin: {
    hideAPIURL: true,
    group: { zh: '办理', en: 'Work' },
    useAsTitle: 'title',
    defaultColumns: [
      ...['title', 'domain', 'indexNumber', 'responsibleUnit', 'stage', 'publicationState'],
    ],
    listSearchableFields: ['title', 'indexNumber'],
    formatDocURL: itemAddress,
    components: {
      views: { edit: { root: { Component: '/src/admin/entries/ToItem.tsx#ToItem' } } },
    },
  },
  defaultSort: '-updatedAt',
  access: { read: linesOfMyUnits, create: nobody, update: nobody, delete: nobody },
  endpoints: [
    linkableEndpoint,
    closedWay('post', '/'),
    closedWay('patch', '/'),
    closedWay('patch', '/:id'),
    closedWay('delete', '/'),
    closedWay('delete', '/:id'),
  ],
  fields: [
    ...collectionFields(mirrored as Fields),
    {
      name: 'domain',
      type: 'text',
      index: true,
      label: { zh: '信息种类', en: 'Domain' },
      admin: { components: { Cell: '/src/admin/cells/DomainName.tsx#DomainName' } },
    },
    {
      name: 'indexNumber',
      type: 'text',
      unique: true,
      index: true,
      label: { zh: '索引号', en: 'Index number' },
    },
    ...collectionFields({
      stage: choice('办理环节', stages),
      publicationState: choice('公开状态', PUBLICATION_STATES),
      takenOverOn: day('原发布日期'),
      takenFrom: text('接收自'),
    }),
    {
      name: 'case',
      type: 'relationship',
      relationTo: 'cases',
      index: true,
      label: { zh: '办理事项', en: 'Case' },
    },
    { name: 'revision', type: 'number', label: { zh: '稿次', en: 'Revision' } },
    { name: 'returnedAt', type: 'date', label: { zh: '退回时间', en: 'Returned at' } },
    { name: 'publishedAt', type: 'date', label: { zh: '发布时间', en: 'Published at' } },
  ],
}
