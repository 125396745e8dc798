import type pg from 'pg'
import { connectTo } from './connectTo.ts'
import { loginOf, withDatabase } from './databaseUrls.ts'
import type { Installation } from './Installation.ts'
import { missingRoleStatements, passwordStatement } from './roleStatements.ts'
import { StartRefusal } from './StartRefusal.ts'

/**
 * Makes what is missing of logins, groups and rights, so that each process can do its own work
 * and nothing else. Doing it again changes nothing.
 * @param steward the address of a login that may create roles, or of the owner
 * @throws StartRefusal with the SQL to run when that login may not
 */
export const ensureRoles = async (steward: string, installation: Installation): Promise<void> => {
  const client = await connectTo(withDatabase(steward, installation.database))
  try {
    await client.query('select pg_advisory_lock($1)', [ROLES_LOCK])
    await run(client, await missingRoleStatements(client, installation))
    refuseIncomplete(await missingRoleStatements(client, installation))
    await run(client, await refusedPasswords(installation))
    await refuseTooPowerful(client, installation)
  } finally {
    await client.end()
  }
}

const ROLES_LOCK = 706_811_002
const INSUFFICIENT_PRIVILEGE = '42501'

/** All or nothing: whoever may not run one of them is shown them all. */
const run = async (client: pg.Client, statements: readonly string[]): Promise<void> => {
  if (statements.length === 0) return
  try {
    await client.query('begin')
    for (const statement of statements) await client.query(statement)
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    const { code } = error as { code?: string }
    throw code === INSUFFICIENT_PRIVILEGE ? notAllowed(statements) : error
  }
}

/** Revoking what one did not grant is only a warning to Postgres; to us it is an open door. */
const refuseIncomplete = (left: readonly string[]): void => {
  if (left.length > 0) throw notAllowed(left)
}

const notAllowed = (statements: readonly string[]): StartRefusal => {
  const sql = statements.map((statement) => `${statement};`).join('\n')
  return new StartRefusal(
    `当前数据库登录名无权设置角色。请由数据库管理员在该数据库中执行以下 SQL，然后重新启动：\n\n${sql}\n`,
    'This database login may not set up roles. Have an administrator run the SQL above in this database, then start again.',
  )
}

/** Logins whose password is another than their address says; one refused for other reasons is left. */
const refusedPasswords = async ({ owner, logins }: Installation): Promise<string[]> => {
  const urls = [owner, ...Object.values(logins)]
  const refused = await Promise.all(urls.map(isPasswordRefused))
  return urls.filter((_, at) => refused[at]).map(passwordStatement)
}

const isPasswordRefused = async (url: string): Promise<boolean> => {
  try {
    await (await connectTo(url)).end()
    return false
  } catch (error) {
    return (error as { code?: string }).code === '28P01'
  }
}

/** A login that is superuser, or can act as the owner, could change the ledger. */
const refuseTooPowerful = async (
  client: pg.Client,
  { owner, logins }: Installation,
): Promise<void> => {
  const { rows } = await client.query<{ rolname: string }>(
    `select rolname from pg_roles where rolname = any($1)
     and (rolsuper or rolcreaterole or pg_has_role(oid, $2::name, 'MEMBER'))`,
    [Object.values(logins).map(loginOf), loginOf(owner)],
  )
  if (rows.length === 0) return
  const names = rows.map(({ rolname }) => rolname).join(', ')
  throw new StartRefusal(
    `数据库登录名 ${names} 权限过大（超级用户、可建角色或属于所有者），可以改动台账。请为它换一个普通登录名。`,
    `The database login ${names} is too powerful (superuser, may create roles, or a member of the owner) and could change the ledger. Use an ordinary login.`,
  )
}
