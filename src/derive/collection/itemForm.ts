import type { CollectionConfig, Field as PayloadField, UIField } from 'payload'
import type { Domain } from '../../domain/defineDomain.ts'
import { fieldsOf } from '../../domain/issuesOf.ts'
import { collectionFields } from '../collection.ts'
import { isWritten } from '../../domain/officialElements.ts'
import { sectionsOf } from '../sections.ts'
import { beginningOf } from './beginning.ts'
import { describeAll } from './described.ts'

type Components = NonNullable<NonNullable<CollectionConfig['admin']>['components']>

/** The form of an item: where it stands, what it says, how it is catalogued; checklist and history beside. */
export const itemFields = (domain: Domain): PayloadField[] => {
  const { head, own, rest } = sectionsOf(domain)
  return [
    ui('statePanel', '/src/admin/review/StatePanel.tsx#StatePanel'),
    ui('comparison', '/src/admin/compare/ComparisonPanel.tsx#ComparisonPanel'),
    ui('transcript', '/src/admin/review/TranscriptPanel.tsx#TranscriptPanel'),
    ui('offers', '/src/admin/review/Offers.tsx#Offers', { clientProps: offersOf(domain) }),
    ...collectionFields(head),
    section('sectionContent', domain.name.zh),
    ...collectionFields(own),
    section('sectionRegister', '公开登记'),
    ...collectionFields(rest),
    ui('checklist', '/src/admin/review/Checklist.tsx#Checklist', { position: 'sidebar' }),
    ui('plan', '/src/admin/review/plan/PlanPanel.tsx#PlanPanel', { position: 'sidebar' }),
    ui('doubts', '/src/admin/review/doubts/Doubts.tsx#Doubts', { position: 'sidebar' }),
    ui('history', '/src/admin/review/History.tsx#History', { position: 'sidebar' }),
  ]
}

/** The parts of the admin around list and form: among them what stands where Payload would put its own ways to save. */
export const itemComponents = (domain: Domain): Components => ({
  beforeListTable: [
    listTool('/src/admin/lists/TemplateLink.tsx#TemplateLink', domain),
    ...(isDraftedAlone(domain)
      ? []
      : [listTool('/src/admin/lists/ImportLink.tsx#ImportLink', domain)]),
    ...(isWritten(domain) ? [listTool('/src/admin/lists/WordButton.tsx#WordButton', domain)] : []),
  ],
  edit: {
    beforeDocumentControls: ['/src/admin/review/ActBar.tsx#ActBar'],
    SaveButton: '/src/admin/review/NoButton.tsx#NoButton',
  },
  views: {
    edit: {
      default: {
        Component: {
          path: '/src/admin/review/ItemEditView.tsx#ItemEditView',
          clientProps: { fields: describeAll(fieldsOf(domain)) },
        },
      },
    },
  },
})

const listTool = (path: string, { slug, columns: [column] }: Domain) => ({
  path,
  clientProps: { slug, column },
})

/** A document and its interpretation are drafted together, and with nothing else. */
const isDraftedAlone = ({ isNormative, interprets }: Domain): boolean =>
  isNormative !== undefined || interprets !== undefined

/** What the form offers for a new item of the domain. */
const offersOf = (domain: Domain) => ({
  column: domain.columns[0],
  values: beginningOf(domain),
  ...(domain.interprets && { interprets: domain.interprets }),
})

const section = (name: string, title: string): UIField =>
  ui(name, '/src/admin/fields/Section.tsx#Section', { clientProps: { title } })

interface Placed {
  position?: 'sidebar'
  clientProps?: Record<string, unknown>
}

const ui = (name: string, path: string, { position, clientProps }: Placed = {}): UIField => ({
  name,
  type: 'ui',
  admin: {
    disableListColumn: true,
    components: { Field: { path, ...(clientProps && { clientProps }) } },
    ...(position && { position }),
  },
})
