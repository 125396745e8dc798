import { createInterface } from 'node:readline/promises'
import type { Payload } from 'payload'
import { HOUSE_ITSELF } from '../actions/people/readPerson.ts'
import { perform } from '../actions/perform.ts'
import { readerOf } from '../actions/reasonsAgainst.ts'
import { isRoleName, ROLES, type Role } from '../domain/roles.ts'
import { Refusal } from '../errors.ts'
import { say } from '../server/say.ts'
import { withHouse } from './withHouse.ts'

interface Answers {
  name: string
  email: string
  password: string
  role: string
  unit: string
}

/**
 * Asks on the console for somebody new. A pipe works too: five lines in this order. The password
 * is never an argument, where others would see it in the list of processes.
 */
const ask = async (): Promise<Answers> => {
  const console = createInterface({ input: process.stdin, output: process.stderr })
  const lines = console[Symbol.asyncIterator]()
  const line = async (question: string): Promise<string> => {
    process.stderr.write(`${question}: `)
    const { value } = await lines.next()
    return String(value ?? '').trim()
  }
  const roles = Object.entries(ROLES).map(([key, name]) => `${key} ${name}`)
  const answers = {
    name: await line('姓名 / name'),
    email: await line('邮箱 / e-mail'),
    password: await line('密码 / password'),
    role: await line(`角色 / role (${roles.join(', ')})`),
    unit: await line('单位代码 / code of the unit'),
  }
  console.close()
  return answers
}

/** The unit by its code; the first one of a new city is made with the first administrator. */
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

const roleOf = (word: string): Role => {
  if (!isRoleName(word)) throw new Refusal('NOT_FOUND', `没有名为“${word}”的角色`)
  return word
}

/** `npm run people:create`: the way in for the first administrator of a production city. */
await withHouse(async (payload) => {
  const { name, email, password, role, unit } = await ask()
  if ([...password].length < 12) throw new Refusal('WRONG_STATE', '密码至少十二位')
  const posts = [{ role: roleOf(role), unit: await unitOf(payload, unit) }]
  await perform(payload, {
    act: 'maintain',
    by: HOUSE_ITSELF,
    subjects: [],
    input: { collection: 'people', values: { name, email, password, posts } },
  })
  say(`已添加 ${name}`, `Added ${name}`)
  return 0
})
