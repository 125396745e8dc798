import type { Access } from 'payload'
import { mayKeepCatalogue } from '../../policies/catalogue.ts'
import { personBehind } from '../access.ts'

/** Whoever may keep the catalogue; everybody else reads its forms. */
export const keepers: Access = async ({ req }) => {
  const person = await personBehind(req)
  return person !== undefined && 'as' in mayKeepCatalogue(person)
}
