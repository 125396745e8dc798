import type { Access, CollectionConfig, Payload } from 'payload'
import { refuseOtherWays } from '../actions/guard.ts'
import { readPerson } from '../actions/people/readPerson.ts'
import { poolOf } from '../database/adapter.ts'
import { preparedName } from '../database/preparedName.ts'
import { holdsAnywhere } from '../domain/roles.ts'
import { isAdministrator, unitsOfWork } from '../domain/separation.ts'
import { houseOf } from '../house.ts'
import { mayMaintain, type NounCollection } from '../policies/nouns.ts'

/** Staff: someone who holds a post today. */
export const staff: Access = async ({ req }) => {
  const person = await personBehind(req)
  return person !== undefined && person.posts.length > 0
}

/** Whoever writes, for whichever unit; for which one the act asks. */
export const editors: Access = async ({ req }) => {
  const person = await personBehind(req)
  return person !== undefined && holdsAnywhere(person, 'editor')
}

/** Items of the units that the person has a part in the review for. */
export const itemsOfMyUnits: Access = async ({ req }) => {
  const person = await personBehind(req)
  const units = person ? unitsOfWork(person) : []
  return units.length > 0 && { responsibleUnit: { in: units } }
}

/**
 * The same in the register, which holds items of every domain: those that are switched off are out of
 * sight, and so is what was discarded.
 */
export const linesOfMyUnits: Access = async (asked) => {
  const mine = await itemsOfMyUnits(asked)
  const off = houseOf(asked.req.payload).domains.flatMap(({ slug, isOff }) => (isOff ? [slug] : []))
  if (typeof mine === 'boolean') return mine
  const kept = { publicationState: { not_equals: 'discarded' } }
  return { and: [mine, kept, ...(off.length > 0 ? [{ domain: { not_in: off } }] : [])] }
}

/** Those who have a part in the review, of whatever unit; no administrator reads content. */
export const workers: Access = async ({ req }) => {
  const person = await personBehind(req)
  return person !== undefined && person.posts.some(({ role }) => !isAdministrator(role))
}

/** Whoever may make one of these; the act asks again. */
export const keepersOf =
  (collection: NounCollection): Access =>
  async ({ req }) => {
    const person = await personBehind(req)
    return person !== undefined && 'as' in mayMaintain(person, { id: '', collection })
  }

/** Nobody, by any of Payload's own ways: writing is done by acts alone. */
export const nobody = () => false

/** The person who sent the request, with today's posts; read once a request. */
export const personBehind = async (req: Parameters<Access>[0]['req']) => {
  if (!req.user) return undefined
  const context = req.context as { person?: ReturnType<typeof readPerson> }
  context.person ??= personNamed(req.payload, String(req.user.id))
  return context.person
}

/** Somebody by their id, with today's posts. */
export const personNamed = (payload: Payload, id: string) => {
  const pool = poolOf(payload)
  return readPerson(
    (text, values = []) => pool.query({ name: preparedName(text), text, values }),
    id,
  )
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
