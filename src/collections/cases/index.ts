import type { CollectionConfig } from 'payload'
import { closed, nobody, workers } from '../access.ts'
import { closedWay } from '../responses.ts'

/** 办理事项: what is reviewed together. Review state is the case's, publication state the entry's. */
export const Cases: CollectionConfig = {
  ...closed,
  slug: 'cases',
  labels: { singular: { zh: '办理事项', en: 'Case' }, plural: { zh: '办理事项', en: 'Cases' } },
  admin: { hidden: true },
  access: { read: workers, create: nobody, update: nobody, delete: nobody },
  endpoints: [
    closedWay('post', '/'),
    closedWay('patch', '/'),
    closedWay('patch', '/:id'),
    closedWay('delete', '/'),
    closedWay('delete', '/:id'),
  ],
  fields: [
    { name: 'chain', type: 'text', label: { zh: '审核流程', en: 'Chain' } },
    { name: 'stage', type: 'text', index: true, label: { zh: '环节', en: 'Stage' } },
    { name: 'conditions', type: 'json', label: { zh: '审核条件', en: 'Conditions' } },
    {
      name: 'assignee',
      type: 'relationship',
      relationTo: 'people',
      label: { zh: '指派给', en: 'Assignee' },
    },
    { name: 'openedBy', type: 'text', label: { zh: '发起人', en: 'Opened by' } },
    { name: 'openedAt', type: 'date', label: { zh: '发起时间', en: 'Opened at' } },
    { name: 'closedAt', type: 'date', label: { zh: '办结时间', en: 'Closed at' } },
  ],
}
