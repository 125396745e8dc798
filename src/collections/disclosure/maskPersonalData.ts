import type { CollectionAfterReadHook } from 'payload'
import type { Domain } from '../../domain/defineDomain.ts'
import { fieldsOf } from '../../domain/issuesOf.ts'
import { houseOf } from '../../house.ts'
import { maskValues } from '../../personalData/sealedValues.ts'

/** Whoever reads an item sees personal data masked. */
export const maskPersonalData =
  (domain: Domain): CollectionAfterReadHook =>
  ({ doc, req }) =>
    maskValues(doc, fieldsOf(domain), houseOf(req.payload).personalDataKey)
