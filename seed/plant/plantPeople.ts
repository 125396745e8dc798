import type { Payload } from 'payload'

import { passwordOf } from '../accounts.ts'
import { people } from '../people.ts'
import { idsByKey } from './idsByKey.ts'
import { plant, type Ids } from './plant.ts'

export const plantPeople = async (payload: Payload, organisations: Ids): Promise<Ids> =>
  plant(payload, {
    words: ['人员', 'people'],
    collection: 'people',
    rows: people,
    keyOf: ({ email }) => email,
    known: await idsByKey(payload, PERSON_IDS),
    valuesOf: (person) => ({
      name: person.name,
      email: person.email,
      password: passwordOf(person),
      posts: person.posts.map((post) => ({ ...post, unit: organisations.get(post.unit) })),
    }),
  })

export const PERSON_IDS = 'select email as key, id from public.people'
