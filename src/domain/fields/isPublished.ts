import type { Field } from './field.ts'

/** Whether values of this field may reach the public at all. Every public translation asks this first. */
export const isPublished = (field: Field): boolean =>
  field.kind !== 'identityNumber' && !field.internal
