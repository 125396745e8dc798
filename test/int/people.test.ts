import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { executeAuthStrategies } from 'payload'
import { perform } from '../../src/actions/perform.ts'
import type { Values } from '../../src/domain/fields/index.ts'
import type { Person } from '../../src/domain/roles.ts'
import { foundTestCity, PASSWORD, type City } from './city.ts'

let city: City
beforeAll(async () => {
  city = await foundTestCity()
})
afterAll(() => city.close())

const change = (by: Person, id: string, values: Values) =>
  perform(city.payload, {
    act: 'maintain',
    by,
    subjects: [id],
    input: { collection: 'people', values },
  })

/** All that the form of a person sends along, whatever was typed. */
const formOf = async ({ id }: Person): Promise<Values> => {
  const kept = await city.payload.findByID({
    collection: 'people' as never,
    id,
    depth: 0,
    overrideAccess: true,
  })
  const { createdAt: _, updatedAt: __, ...values } = kept as Values
  return values
}

describe('somebody’s own account', () => {
  test('takes a new name and password from its form, which sends the posts along', async () => {
    const form = await formOf(city.editor)
    await change(city.editor, city.editor.id, {
      ...form,
      name: '改名的人',
      password: 'Qingyang-2018-新的密码',
    })
    expect(await formOf(city.editor)).toEqual({ ...form, name: '改名的人' })
  })

  test('gives nobody a post that they did not have', async () => {
    const form = await formOf(city.editor)
    const posts = [...(form.posts as Values[]), { role: 'reviewer', unit: city.unit }]
    await expect(change(city.editor, city.editor.id, { ...form, posts })).rejects.toMatchObject({
      code: 'NOT_ALLOWED',
    })
    expect(await formOf(city.editor)).toEqual(form)
  })

  test('is nobody else’s to change', async () => {
    await expect(change(city.editor, city.reviewer.id, { name: '别人' })).rejects.toMatchObject({
      code: 'NOT_ALLOWED',
    })
  })
})

describe('whoever brings a token', () => {
  const comingWith = async (token: string) =>
    executeAuthStrategies({
      headers: new Headers({ Authorization: `JWT ${token}` }),
      payload: city.payload,
    })
  const signIn = async ({ id }: Person): Promise<string> => {
    const { email } = await formOf({ id } as Person)
    const data = { email, password: PASSWORD }
    const { token } = await city.payload.login({ collection: 'people', data } as never)
    return String(token)
  }

  test('is known by the account that Payload itself would read', async () => {
    const { user } = await comingWith(await signIn(city.reviewer))
    const kept = await city.payload.findByID({
      collection: 'people' as never,
      id: city.reviewer.id,
      depth: 0,
      overrideAccess: true,
    })
    const sessions = (kept as Values).sessions as Values[]
    expect(user).toEqual({ ...(kept as Values), _sid: sessions.at(-1)?.id, _strategy: 'people' })
  })

  test('is a stranger once the session is over, or when the token is not ours', async () => {
    const token = await signIn(city.releaser)
    expect((await comingWith(token)).user).not.toBeNull()
    expect((await comingWith(`${token.slice(0, -2)}aa`)).user).toBeNull()
    await city.owner.query('delete from public.people_sessions where _parent_id = $1', [
      city.releaser.id,
    ])
    expect((await comingWith(token)).user).toBeNull()
  })
})
