import type { Payload } from 'payload'

import { readPerson } from '../../src/actions/people/readPerson.ts'
import { readerOf } from '../../src/actions/reasonsAgainst.ts'
import type { Person } from '../../src/domain/roles.ts'
import { city } from '../city.ts'
import { people, type CityPerson } from '../people.ts'
import { idIn, type Ground } from './ground.ts'
import { PARTS, type Part } from './scenes.ts'

export type Cast = Readonly<Record<Part, Person>>

/** Who holds these posts for a unit, as they may act today. */
export const castOf = async (payload: Payload, ground: Ground, unit: string): Promise<Cast> => {
  const cast: Partial<Record<Part, Person>> = {}
  for (const part of PARTS) cast[part] = await personOf(payload, ground, holderOf(unit, part))
  return cast as Cast
}

/**
 * The person with the role for a unit, or for the nearest one above it that has somebody.
 * @throws Error when nobody has it
 */
export const holderOf = (unit: string, role: Part): CityPerson => {
  const holder = people.find(({ posts }) =>
    posts.some((post) => post.role === role && post.unit === unit),
  )
  if (holder) return holder
  const above = city.find(({ code }) => code === unit)?.parent
  if (!above) throw new Error(`the demonstration has no ${role} for ${unit}`)
  return holderOf(above, role)
}

const personOf = async (payload: Payload, ground: Ground, { email }: CityPerson) => {
  const query = readerOf(payload)
  const person = await readPerson(
    async (text, values) => ({ rows: await query(text, values) }),
    idIn(ground.people, email),
  )
  if (!person) throw new Error(`${email} is not there any more`)
  return person
}
