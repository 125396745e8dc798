import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { perform } from '../../src/actions/perform.ts'
import type { Values } from '../../src/domain/fields/index.ts'
import type { Person } from '../../src/domain/roles.ts'
import { foundTestCity, type City } from './city.ts'

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
