import type { Field as PayloadField } from 'payload'
import type { FieldKind, FieldOf } from '../../domain/fields/index.ts'
import { aroundPayloads, input, printed, type Input } from './adminParts.ts'

type PerKind = { readonly [K in FieldKind]: (name: string, field: FieldOf<K>) => PayloadField }

/**
 * How each word of the language is kept and edited. Kept as plainly as can be: no enums, timestamps
 * or sub-tables; Payload asks nothing of the values, `perform` does.
 */
export const PER_KIND: PerKind = {
  text: (name, field) => textLike(name, field, field.long ? 'LongText' : 'Typed'),
  day: (name, field) => textLike(name, field, 'Day'),
  period: (name, field) => textLike(name, field),
  money: (name, field) => textLike(name, field),
  quantity: (name, field) => textLike(name, field),
  choice: (name, field) => textLike(name, field, 'Choice'),
  subjectClass: (name, field) => textLike(name, field, 'SubjectClass'),
  division: (name, field) => textLike(name, field, 'Division'),
  creditCode: (name, field) => textLike(name, field),
  identityNumber: (name, field) => textLike(name, field, 'IdentityNumber'),
  documentNumber: (name, field) => textLike(name, field),
  link: (name, field) => textLike(name, field, 'WebAddress'),
  year: (name, field) => numberLike(name, field),
  count: (name, field) => numberLike(name, field),
  flag: (name, field) => ({
    ...common(name, field),
    type: 'checkbox',
    admin: { ...about(field), components: { Field: input('Flag', field), Cell: printed(field) } },
  }),
  texts: (name, field) => jsonLike(name, field, 'Texts'),
  choices: (name, field) => jsonLike(name, field, 'Choices'),
  columns: (name, field) => jsonLike(name, field, 'Columns'),
  items: (name, field) => jsonLike(name, field, 'Items'),
  table: (name, field) => jsonLike(name, field, 'Table'),
  column: (name, field) => ({
    ...common(name, field),
    type: 'relationship',
    relationTo: 'columns',
    admin: { ...about(field), components: { Field: input('Column', field) } },
  }),
  organisation: (name, field) => ({
    ...common(name, field),
    type: 'relationship',
    relationTo: 'organisations',
    admin: { ...about(field), components: { Field: input('Organisation', field) } },
  }),
  files: (name, field) => ({
    ...common(name, field),
    type: 'upload',
    relationTo: 'files',
    hasMany: true,
    admin: {
      ...about(field),
      ...notInLists,
      components: { Field: input('Files', field) },
    },
  }),
  richText: (name, field) => ({
    ...common(name, field),
    type: 'richText',
    admin: { ...about(field), ...notInLists, components: aroundPayloads(field) },
  }),
}

type Any = FieldOf<FieldKind>

const notInLists = { disableListColumn: true, disableListFilter: true } as const

const common = (name: string, { label }: Any) => ({ name, label: { zh: label, en: name } })

const about = ({ help }: Any) => (help ? { description: help } : {})

const textLike = (name: string, field: Any, component: Input = 'Typed'): PayloadField => ({
  ...common(name, field),
  type: 'text',
  admin: { ...about(field), components: { Field: input(component, field), ...cell(field) } },
})

const numberLike = (name: string, field: Any): PayloadField => ({
  ...common(name, field),
  type: 'number',
  admin: { ...about(field), components: { Field: input('Typed', field), Cell: printed(field) } },
})

const jsonLike = (name: string, field: Any, component: Input): PayloadField => ({
  ...common(name, field),
  type: 'json',
  admin: {
    ...about(field),
    disableListFilter: true,
    components: { Field: input(component, field), Cell: printed(field) },
  },
})

/** Plain text reads in lists as it is kept. */
const cell = (field: Any) => (field.kind === 'text' ? {} : { Cell: printed(field) })
