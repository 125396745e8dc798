import type { Access, CollectionConfig, PayloadRequest } from 'payload'
import { refuseOtherWays } from '../actions/guard.ts'
import { readPerson } from '../actions/people/readPerson.ts'
import { poolOf } from '../database/adapter.ts'
import { holdsAnywhere } from '../domain/roles.ts'
import { mayKeepCatalogue } from '../policies/catalogue.ts'

/** Staff: someone who holds a post today. */
export const staff: Access = async ({ req }) => {
  const person = await personBehind(req)
  return person !== undefined && person.posts.length > 0
}

/** Whoever may keep the catalogue, the units and the sites; everybody else reads their forms. */
export const keepers: Access = async ({ req }) => {
  const person = await personBehind(req)
  return person !== undefined && 'as' in mayKeepCatalogue(person)
}

/** Whoever writes, for whichever unit; for which one the act asks. */
export const editors: Access = async ({ req }) => {
  const person = await personBehind(req)
  return person !== undefined && holdsAnywhere(person, 'editor')
}

/** Whoever appoints people. */
export const administrators = async ({ req }: { req: PayloadRequest }): Promise<boolean> => {
  const person = await personBehind(req)
  return person !== undefined && holdsAnywhere(person, 'administrator')
}

/** Items of the units that the person has a post for. */
export const itemsOfMyUnits: Access = async ({ req }) => {
  const person = await personBehind(req)
  if (!person || person.posts.length === 0) return false
  const units = [...new Set(person.posts.flatMap(({ covers }) => covers))]
  return { responsibleUnit: { in: units } }
}

/** Nobody, by any of Payload's own ways: writing is done by acts alone. */
export const nobody = () => false

/** The person who sent the request, with today's posts; read once a request. */
export const personBehind = async (req: Parameters<Access>[0]['req']) => {
  if (!req.user) return undefined
  const context = req.context as { person?: ReturnType<typeof readPerson> }
  const pool = poolOf(req.payload)
  context.person ??= readPerson(
    (text, values = []) => pool.query(text, values),
    String(req.user.id),
  )
  return context.person
}

/**
 * What every collection of the house has in common: no way to write but the acts, no copies of
 * documents, no locks (stale saves are refused with both texts), nothing in Payload's GraphQL.
 */
export const closed = {
  disableDuplicate: true,
  disableBulkEdit: true,
  lockDocuments: false,
  graphQL: false,
  hooks: { beforeOperation: [refuseOtherWays] },
} as const satisfies Partial<CollectionConfig>
