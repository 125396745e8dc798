import type { Values } from '../../../src/domain/fields/index.ts'
import type { Item } from './items.ts'

/** What an editor of the house enters for an item. The body is the caller's: it is large. */
export const valuesOf = (item: Item, body: unknown): Values => ({
  title: item.title,
  summary: item.summary,
  column: item.column.id,
  responsibleUnit: item.unit.id,
  issuers: [item.unit.name],
  formationDate: item.formationDate,
  attribute: 'proactive',
  article20: '1',
  subjectClass: '综合政务\\政务公开',
  channels: ['website'],
  source: 'original',
  documentNumber: item.documentNumber,
  kind: 'other',
  genre: 'notice',
  body,
  validity: 'inForce',
})
