import type { Writable } from 'node:stream'
import { NodePgSession, NodePgTransaction } from '@payloadcms/db-postgres/drizzle/node-postgres'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import type { PoolClient, QueryResult, QueryResultRow } from 'pg'
import { v4 as uuidv4 } from 'uuid'
import { adapterOf, poolOf, type Drizzle } from './adapter.ts'
import { askWhetherCommitted } from './askWhetherCommitted.ts'
import { isLostConnection, unavailable } from './lostConnection.ts'
import { preparedName } from './preparedName.ts'

/** What an act works with: one transaction, for SQL and for Payload's Local API alike. */
export interface Work {
  payload: Payload
  /**
   * Passed to the Local API, so that its writes join this transaction. Nothing goes on beside them: what
   * fails ends the transaction, and Payload would write on without one.
   */
  req: PayloadRequest
  /**
   * Statements that are asked for at once, before any is answered, go to Postgres together: one way
   * there and back. They are done in the order in which they were asked for.
   */
  query: <Row extends QueryResultRow>(text: string, values?: readonly unknown[]) => Promise<Row[]>
  /** Asks for what is last of all: it goes to Postgres with the commit, which without it is none. */
  conclude: (text: string, values: readonly unknown[]) => void
  /** Resolves when Postgres has begun the transaction. */
  begun: Promise<unknown>
}

/**
 * Runs the work in a transaction of its own and proves that it was committed. The connection is
 * ours, not Payload's: its transactions report success for commits that failed.
 * @throws Refusal UNAVAILABLE when the database was lost; the message says whether anything happened
 */
export const inTransaction = <T>(payload: Payload, work: (work: Work) => Promise<T>): Promise<T> =>
  inTransactionAtOnce(payload, async (own) => {
    await own.begun
    return work(own)
  })

/**
 * The same without waiting for Postgres to begin: what is asked for first goes there with the beginning.
 * Until `begun` the work may read and lock, and nothing else. Had the beginning failed, what it changed
 * would stay; what it locked is free again at once.
 */
export const inTransactionAtOnce = async <T>(
  payload: Payload,
  work: (work: Work) => Promise<T>,
): Promise<T> => {
  const { client, begun } = await begin(payload)
  const id = uuidv4()
  lendToPayload(payload, id, client)
  openTransactions().add(id)
  try {
    const { result, conclusions } = await runIn(payload, id, { client, begun }, work)
    await commit(payload, { client, begun }, conclusions)
    return result
  } catch (error) {
    // First, so that what goes on beside what has failed cannot ask for more, outside the transaction.
    takeBack(payload, id)
    await client.query('rollback').catch(() => {})
    throw isLostConnection(error) ? unavailable('数据库连接中断，操作没有生效，请稍后重试') : error
  } finally {
    openTransactions().delete(id)
    takeBack(payload, id)
    client.release(await begun.then(() => undefined, asError))
  }
}

/** Whether a request belongs to an act: to the transaction that `inTransaction` opened for it. */
export const isInsideAct = async ({ transactionID }: PayloadRequest): Promise<boolean> =>
  openTransactions().has(String(await transactionID))

const OPEN = Symbol.for('gongkai.openTransactions')

/** On the global object: the server and Next's bundle each have their own copy of this module. */
const openTransactions = (): Set<string> => {
  const shared = globalThis as { [OPEN]?: Set<string> }
  return (shared[OPEN] ??= new Set())
}

const begin = async (payload: Payload): Promise<Begun> => {
  const away = () => unavailable('数据库暂时不可用，操作没有生效，请稍后重试')
  const client = await poolOf(payload)
    .connect()
    .catch(() => {
      throw away()
    })
  gather(client)
  const begun = client.query(BEGIN).then(
    (answers) => transactionIn(answers as unknown as QueryResult<{ id: string }>[]),
    () => {
      throw away()
    },
  )
  begun.catch(() => {})
  return { client, begun }
}

interface Begun {
  client: PoolClient
  /** Postgres's own id of the transaction, once it has begun. */
  begun: Promise<string>
}

const transactionIn = (answers: readonly QueryResult<{ id: string }>[]): string => {
  const id = answers.at(-1)?.rows[0]?.id
  if (!id) throw new Error('Postgres gave no transaction id')
  return id
}

/**
 * In one round trip. Our statements name their rows by arrays of ids, whose length Postgres does
 * not know beforehand: it would plan each of them anew every time, which takes longer than to run it.
 */
const BEGIN = `
  begin;
  set local plan_cache_mode = force_generic_plan;
  select pg_current_xact_id()::text as id`

/**
 * Makes the transaction one that the Local API can join by its id. Drizzle's side of it is made when it
 * is asked for: it knows every table, and most acts need none of it.
 */
const lendToPayload = (payload: Payload, id: string, client: PoolClient): void => {
  const { drizzle, sessions } = adapterOf(payload)
  let lent: unknown
  sessions[id] = {
    get db() {
      return (lent ??= transactionOn(client, drizzle))
    },
    resolve: async () => {},
    reject: async () => {},
  }
}

const transactionOn = (client: PoolClient, { dialect, session }: Drizzle) => {
  const own = new NodePgSession(client, dialect, session.schema, session.options)
  return new NodePgTransaction(dialect, own, session.schema)
}

const takeBack = (payload: Payload, id: string): void => {
  delete adapterOf(payload).sessions[id]
}

/**
 * Payload removes the session when an operation inside fails, even if the failure was caught: then
 * nothing more may happen, and the work must not be committed.
 */
const runIn = async <T>(
  payload: Payload,
  id: string,
  { client, begun }: Begun,
  work: (work: Work) => Promise<T>,
) => {
  const { sessions } = adapterOf(payload)
  const demandWhole = () => {
    if (!sessions[id]) throw new Error('the transaction was ended by a failed operation inside it')
  }
  const query: Work['query'] = async (text, values = []) => {
    demandWhole()
    const answer = ask(client, text, values)
    await begun
    return (await answer).rows
  }
  const conclusions: Conclusion[] = []
  const conclude: Work['conclude'] = (text, values) => {
    conclusions.push([text, values])
  }
  const req = await createLocalReq({}, payload)
  req.transactionID = id
  const result = await work({ payload, req, query, conclude, begun })
  demandWhole()
  return { result, conclusions }
}

/** A statement and its values. */
type Conclusion = readonly [string, readonly unknown[]]

const ask = (client: PoolClient, text: string, values: readonly unknown[]) => {
  gather(client)
  const answer = client.query({ name: preparedName(text), text, values: [...values] })
  // Whoever waits for it hears of its failure; until then nobody may.
  answer.catch(() => {})
  return answer
}

/** What is asked for at once leaves at once: one way into the kernel, and Postgres is woken once. */
const gather = (client: PoolClient): void => {
  const { stream } = (client as unknown as { connection: { stream: Writable } }).connection
  stream.cork()
  process.nextTick(() => stream.uncork())
}

/**
 * A commit counts when Postgres says so: on this connection, or on another when this one was lost. It is
 * sent behind the conclusions without waiting for their answers: Postgres makes it a rollback when one of
 * them has failed. What the driver itself cannot send fails within this turn, before the commit leaves.
 */
const commit = async (
  payload: Payload,
  { client, begun }: Begun,
  conclusions: readonly Conclusion[],
): Promise<void> => {
  const transaction = await begun
  const concluded = Promise.all(conclusions.map(([text, values]) => ask(client, text, values)))
  await Promise.race([concluded, endOfTurn()])
  try {
    const { command } = await client.query('commit')
    if (command === 'COMMIT') return
  } catch (error) {
    if (!isLostConnection(error)) throw error
    return askWhetherCommitted(poolOf(payload), transaction)
  }
  await concluded
  throw new Error('Postgres rolled the transaction back')
}

const endOfTurn = () => new Promise((resolve) => setImmediate(resolve))

const asError = (error: unknown): Error => error as Error
