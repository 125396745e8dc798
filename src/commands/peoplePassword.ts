import { HOUSE_ITSELF } from '../actions/people/readPerson.ts'
import { perform } from '../actions/perform.ts'
import { readerOf } from '../actions/reasonsAgainst.ts'
import { Refusal } from '../errors.ts'
import { say } from '../server/say.ts'
import { askOnConsole } from './askOnConsole.ts'
import { refuseShortPassword } from './refuseShortPassword.ts'
import { withHouse } from './withHouse.ts'

/**
 * `npm run people:password`: a new password for somebody who has forgotten theirs. The only way for
 * the security administrator and the auditor, whose passwords no other administrator may set.
 */
await withHouse(async (payload) => {
  const { email, password } = await askOnConsole({
    email: '邮箱 / e-mail',
    password: '新密码 / new password',
  })
  refuseShortPassword(password)
  const [person] = await readerOf(payload)<{ id: string; name: string }>(
    'select id, name from public.people where email = lower($1)',
    [email],
  )
  if (!person) throw new Refusal('NOT_FOUND', `没有邮箱为“${email}”的人员`)
  await perform(payload, {
    act: 'maintain',
    by: HOUSE_ITSELF,
    subjects: [person.id],
    input: { collection: 'people', values: { password } },
  })
  say(`已为 ${person.name} 设置新密码`, `${person.name} has a new password`)
  return 0
})
