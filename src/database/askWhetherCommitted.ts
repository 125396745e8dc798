import type { Pool } from 'pg'
import { unavailable } from './lostConnection.ts'

const ATTEMPTS = 20
const PAUSE_MS = 250

/**
 * The connection broke during COMMIT, so only Postgres knows what became of it: it is asked by the
 * transaction's id, again and again while it restarts. Returns when the transaction was committed.
 * @throws Refusal UNAVAILABLE when it was not, or when nobody could say
 */
export const askWhetherCommitted = async (pool: Pool, transaction: string): Promise<void> => {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const status = await statusOf(pool, transaction)
    if (status === 'committed') return
    if (status === 'aborted') throw unavailable('数据库未能完成提交，操作没有生效，请重试')
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
  }
  throw unavailable('数据库连接中断，无法确认操作是否生效，请刷新后查看')
}

const statusOf = async (pool: Pool, transaction: string): Promise<string | null> => {
  try {
    const { rows } = await pool.query<{ status: string | null }>(
      'select pg_xact_status($1::xid8) as status',
      [transaction],
    )
    return rows[0]?.status ?? null
  } catch {
    return null
  }
}
