import type { Payload } from 'payload'
import { readPerson, HOUSE_ITSELF } from '../../../src/actions/people/readPerson.ts'
import type { NounCollection } from '../../../src/actions/nouns/maintain.ts'
import { perform } from '../../../src/actions/perform.ts'
import { poolOf } from '../../../src/database/adapter.ts'
import type { Values } from '../../../src/domain/fields/index.ts'
import type { Person, Role } from '../../../src/domain/roles.ts'

/** One department and those who bring its penalties out. */
export interface Office {
  payload: Payload
  editor: Person
  reviewer: Person
  releaser: Person
  unit: string
}

/** Founds it by the acts that a city is founded by. */
export const foundOffice = async (payload: Payload): Promise<Office> => {
  const build = async (collection: NounCollection, values: Values): Promise<string> => {
    const input = { collection, values }
    const step = { act: 'maintain', by: HOUSE_ITSELF, subjects: [], input } as const
    return (await perform(payload, step)).id
  }
  const unit = await build('organisations', {
    ...{ code: 'qingyang-market', name: '庆阳市市场监督管理局', kind: 'department' },
    ...{ creditCode: '11620622013933539B', indexPrefix: 'QYMARKET' },
  })
  const holder = async (role: Role): Promise<Person> => {
    const id = await build('people', {
      ...{ name: role, email: `${role}@example.cn`, password: 'Qingyang-2018-公开' },
      posts: [{ role, unit }],
    })
    const pool = poolOf(payload)
    const person = await readPerson((text, values = []) => pool.query(text, values), id)
    if (!person) throw new Error(`there is no ${role}`)
    return person
  }
  return {
    payload,
    unit,
    editor: await holder('editor'),
    reviewer: await holder('reviewer'),
    releaser: await holder('releaser'),
  }
}
