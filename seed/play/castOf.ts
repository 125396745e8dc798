import type { Payload } from 'payload'

import { readPerson } from '../../src/actions/people/readPerson.ts'
import { readerOf } from '../../src/actions/reasonsAgainst.ts'
import type { Person, Role } from '../../src/domain/roles.ts'
import { people } from '../people.ts'
import { idIn, type Ground } from './ground.ts'

/** The three who carry an item of a unit from its first sentence to the public. */
export type Part = Extract<Role, 'editor' | 'reviewer' | 'releaser'>
export type Cast = Readonly<Record<Part, Person>>

/** Who holds these posts for a unit, as they may act today. */
export const castOf = async (payload: Payload, ground: Ground, unit: string): Promise<Cast> => ({
  editor: await holderOf(payload, ground, unit, 'editor'),
  reviewer: await holderOf(payload, ground, unit, 'reviewer'),
  releaser: await holderOf(payload, ground, unit, 'releaser'),
})

const holderOf = async (payload: Payload, ground: Ground, unit: string, role: Part) => {
  const email = people.find(({ posts }) =>
    posts.some((post) => post.role === role && post.unit === unit),
  )?.email
  const query = readerOf(payload)
  const person = await readPerson(
    async (text, values) => ({ rows: await query(text, values) }),
    idIn(ground.people, email ?? `${role} of ${unit}`),
  )
  if (!person) throw new Error(`${email} is not there any more`)
  return person
}
