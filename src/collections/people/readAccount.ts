import { JWTAuthentication, type AuthStrategy, type Payload } from 'payload'
import { poolOf } from '../../database/adapter.ts'
import { preparedName } from '../../database/preparedName.ts'

/**
 * Who a token belongs to, with every request. Payload judges it, as it always does: signature,
 * account and session. Only the account is read by a statement of ours, which is prepared; Payload
 * would put its own together anew each time, and that takes longer than many an act.
 */
export const knownBySession: AuthStrategy = {
  name: 'people',
  authenticate: (asked) => JWTAuthentication({ ...asked, payload: readingAccounts(asked.payload) }),
}

const readingAccounts = (payload: Payload): Payload =>
  Object.create(payload, {
    findByID: { value: ({ id }: { id: string }) => readAccount(payload, id) },
  }) as Payload

/** Somebody's account as Payload itself would read it; null when there is none. */
export const readAccount = async (payload: Payload, id: string): Promise<Account | null> => {
  const { rows } = await poolOf(payload).query<{ account: Account }>({
    name: preparedName(ACCOUNT),
    text: ACCOUNT,
    values: [id],
  })
  return rows[0]?.account ?? null
}

type Account = Record<string, unknown>

/** A moment as JSON has it everywhere. */
const moment = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

const ACCOUNT = `
  select json_build_object(
    'id', person.id, 'name', person.name, 'email', person.email,
    'createdAt', ${moment('person.created_at')}, 'updatedAt', ${moment('person.updated_at')},
    'posts', coalesce((
      select json_agg(json_build_object(
        'id', post.id, 'role', post.role, 'unit', post.unit_id, 'from', post."from", 'to', post."to")
        order by post._order)
      from public.people_posts post where post._parent_id = person.id), '[]'),
    'sessions', coalesce((
      select json_agg(json_build_object(
        'id', session.id, 'createdAt', ${moment('session.created_at')},
        'expiresAt', ${moment('session.expires_at')}) order by session._order)
      from public.people_sessions session where session._parent_id = person.id), '[]')
  ) as account
  from public.people person where person.id = $1`
