import type { DelegateInput } from '../../src/actions/people/delegations/delegate.ts'
import { readPerson } from '../../src/actions/people/readPerson.ts'
import { perform } from '../../src/actions/perform.ts'
import { poolOf } from '../../src/database/adapter.ts'
import type { Person } from '../../src/domain/roles.ts'
import { addDays, shanghaiDay } from '../../src/domain/time/day.ts'
import type { City } from './city.ts'

export const TODAY = shanghaiDay(new Date())
export const inDays = (count: number): string => addDays(TODAY, count)

/** Somebody as they may act now, or at another moment. */
export const again = async (city: City, { id }: Person, at?: Date): Promise<Person> => {
  const pool = poolOf(city.payload)
  const person = await readPerson((text, values = []) => pool.query(text, values), id, at)
  if (!person) throw new Error('the person is not there')
  return person
}

/** Entrusts all that somebody has to another, for today unless told otherwise. */
export const entrust = async (
  city: City,
  of: Person,
  to: Person,
  overrides: Partial<DelegateInput> & { by?: Person } = {},
): Promise<string> => {
  const { by = of, ...input } = overrides
  const { id } = await perform(city.payload, {
    act: 'delegate',
    by,
    subjects: [of.id],
    input: { to: to.id, from: TODAY, until: TODAY, reason: '出差', ...input },
  })
  return id
}

export const endOf = (city: City, by: Person, id: string, reason = '已经回来') =>
  perform(city.payload, { act: 'endDelegation', by, subjects: [id], input: { reason } })
