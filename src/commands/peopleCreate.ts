import type { Payload } from 'payload'
import { FIRST_ROLES } from '../actions/people/appointFirst.ts'
import { HOUSE_ITSELF } from '../actions/people/readPerson.ts'
import { perform } from '../actions/perform.ts'
import { readerOf } from '../actions/reasonsAgainst.ts'
import { ROLES } from '../domain/roles.ts'
import { Refusal } from '../errors.ts'
import { say } from '../server/say.ts'
import { askOnConsole } from './askOnConsole.ts'
import { refuseShortPassword } from './refuseShortPassword.ts'
import { withHouse } from './withHouse.ts'

/** The unit by its code; the first one of a new city is made with its first administrator. */
const unitOf = async (payload: Payload, code: string): Promise<string> => {
  const [known] = await readerOf(payload)<{ id: string }>(
    'select id from public.organisations where code = $1',
    [code],
  )
  if (known) return known.id
  const [{ count } = { count: 1 }] = await readerOf(payload)<{ count: number }>(
    'select count(*)::int as count from public.organisations',
  )
  if (count > 0) throw new Refusal('NOT_FOUND', `没有代码为“${code}”的单位`)
  const { id } = await perform(payload, {
    act: 'maintain',
    by: HOUSE_ITSELF,
    subjects: [],
    input: { collection: 'organisations', values: { code, name: code, kind: 'government' } },
  })
  return id
}

/**
 * `npm run people:create`: the way in for the first system administrator and the first security
 * administrator of a production city. Everybody else is given an account by the one and posts by the
 * other.
 */
await withHouse(async (payload) => {
  const roles = FIRST_ROLES.map((role) => `${role} ${ROLES[role]}`)
  const { unit, ...account } = await askOnConsole({
    name: '姓名 / name',
    email: '邮箱 / e-mail',
    password: '密码 / password',
    role: `角色 / role (${roles.join(', ')})`,
    unit: '单位代码 / code of the unit',
  })
  refuseShortPassword(account.password)
  await perform(payload, {
    act: 'appointFirst',
    by: HOUSE_ITSELF,
    subjects: [],
    input: { ...account, unit: await unitOf(payload, unit) },
  })
  say(`已添加 ${account.name}`, `Added ${account.name}`)
  return 0
})
