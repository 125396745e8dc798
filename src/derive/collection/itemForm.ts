import type { CollectionConfig, Field as PayloadField, UIField } from 'payload'
import type { Domain } from '../../domain/defineDomain.ts'
import type { Fields } from '../../domain/fields/index.ts'
import { fieldsOf } from '../../domain/issuesOf.ts'
import { register } from '../../domain/register.ts'
import { collectionFields } from '../collection.ts'
import { describeAll } from './described.ts'

type Components = NonNullable<NonNullable<CollectionConfig['admin']>['components']>

/** The form of an item: where it stands, what it says, how it is catalogued; checklist and history beside. */
export const itemFields = (domain: Domain): PayloadField[] => [
  ui('statePanel', '/src/admin/review/StatePanel.tsx#StatePanel'),
  ui('offers', '/src/admin/review/Offers.tsx#Offers', { clientProps: offersOf(domain) }),
  ...collectionFields(pick(HEAD)),
  section('sectionContent', domain.name.zh),
  ...collectionFields(domain.fields),
  section('sectionRegister', '公开登记'),
  ...collectionFields(pick(Object.keys(register).filter((key) => !HEAD.includes(key)))),
  ui('checklist', '/src/admin/review/Checklist.tsx#Checklist', { position: 'sidebar' }),
  ui('history', '/src/admin/review/History.tsx#History', { position: 'sidebar' }),
]

/** The parts of the admin that stand where Payload would put its own ways to save. */
export const itemComponents = (domain: Domain): Components => ({
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

/** What comes first in every form: what it is and where it belongs. */
const HEAD = [
  'title',
  'column',
  'responsibleUnit',
  'issuers',
  'formationDate',
  'attribute',
  'summary',
]

/** What a new item of the domain begins with. */
const offersOf = ({ columns, duty }: Domain) => ({
  column: columns[0],
  values: { article20: String(duty.article20), source: 'original', channels: ['website'] },
})

const pick = (keys: readonly string[]): Fields =>
  Object.fromEntries(Object.entries(register).filter(([key]) => keys.includes(key)))

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
