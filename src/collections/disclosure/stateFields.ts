import type { Field } from 'payload'

const shown = { readOnly: true, hidden: false, disableBulkEdit: true } as const

/** What the register knows of an item, joined into its list and form; never entered. */
export const stateFields: Field[] = [
  {
    name: 'entry',
    type: 'relationship',
    relationTo: 'entries',
    label: { zh: '登记', en: 'Entry' },
    admin: { hidden: true, disableListColumn: true, disableListFilter: true },
  },
  {
    name: 'indexNumber',
    type: 'text',
    virtual: 'entry.indexNumber',
    label: { zh: '索引号', en: 'Index number' },
    admin: { ...shown, hidden: true },
  },
  {
    name: 'revision',
    type: 'number',
    virtual: 'entry.revision',
    label: { zh: '稿次', en: 'Revision' },
    admin: { ...shown, hidden: true, disableListColumn: true, disableListFilter: true },
  },
  {
    name: 'stage',
    type: 'text',
    virtual: 'entry.stage',
    label: { zh: '办理环节', en: 'Stage' },
    admin: {
      ...shown,
      hidden: true,
      components: { Cell: '/src/admin/cells/StageCell.tsx#StageCell' },
    },
  },
  {
    name: 'publicationState',
    type: 'text',
    virtual: 'entry.publicationState',
    label: { zh: '公开状态', en: 'Publication' },
    admin: {
      ...shown,
      hidden: true,
      components: { Cell: '/src/admin/cells/PublicationCell.tsx#PublicationCell' },
    },
  },
]
