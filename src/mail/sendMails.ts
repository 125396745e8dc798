import type { Payload } from 'payload'
import { inTransaction } from '../database/transaction.ts'
import type { Carrier, Handed, Outgoing, Way } from './Carrier.ts'

/**
 * Sends what waits in the outbox. A letter is marked before it is handed over and again after: of one
 * that was cut off in between nobody knows whether it arrived, and it is listed for the administrator
 * instead of being sent twice. What certainly did not arrive is tried again, later each time.
 */
export const sendMails = (carrier: Carrier) => async (payload: Payload) => {
  await giveUpInterrupted(payload)
  if (!(await isAnyDue(payload))) return
  const way = await openOrPostpone(payload, carrier)
  if (!way) return
  try {
    for (let count = 0; count < MOST_AT_ONCE; count++) {
      const letter = await takeNext(payload)
      if (!letter) return
      const handed = await way.hand(letter)
      await note(payload, letter, handed)
      if (handed.state === 'unknown') return
    }
  } finally {
    way.close()
  }
}

/** The rest goes by the next run, on a new connection. */
const MOST_AT_ONCE = 100

const WAITING = 'sent_at is null and failed_at is null'
const DUE = `${WAITING} and sending_since is null and try_at <= clock_timestamp()`

/** Three days of tries: a minute, three, nine, at most six hours apart. */
const NEXT_TRY = `
  try_at = clock_timestamp()
    + least(interval '1 minute' * power(3, least(tries, 6)), interval '6 hours'),
  failed_at = case when tries >= 16 then clock_timestamp() end`

const giveUpInterrupted = (payload: Payload) =>
  inTransaction(payload, ({ query }) =>
    query(
      `update editorial.mails set failed_at = clock_timestamp(), error = '发送时中断，不知是否送达'
       where ${WAITING} and sending_since < clock_timestamp() - interval '10 minutes'`,
    ),
  )

const isAnyDue = (payload: Payload): Promise<boolean> =>
  inTransaction(payload, async ({ query }) => {
    return (await query(`select id from editorial.mails where ${DUE} limit 1`)).length > 0
  })

const openOrPostpone = async (payload: Payload, carrier: Carrier): Promise<Way | undefined> => {
  try {
    return await carrier()
  } catch (error) {
    payload.logger.warn({ err: error, msg: 'the mail server cannot be reached' })
    const why = (error as Error).message
    await inTransaction(payload, ({ query }) =>
      query(`update editorial.mails set tries = tries + 1, error = $1, ${NEXT_TRY} where ${DUE}`, [
        why,
      ]),
    )
    return undefined
  }
}

const takeNext = (payload: Payload): Promise<Outgoing | undefined> =>
  inTransaction(payload, async ({ query }) => {
    const [letter] = await query<Outgoing>(
      `update editorial.mails mail set sending_since = clock_timestamp(), tries = tries + 1
       from public.people person
       where person.id = mail.person and mail.id = (
         select id from editorial.mails where ${DUE}
         order by try_at, id limit 1 for update skip locked)
       returning mail.id, mail.subject, mail.body as text, person.email as address`,
    )
    return letter
  })

const note = (payload: Payload, { id }: Outgoing, handed: Handed) =>
  inTransaction(payload, ({ query }) =>
    query(`update editorial.mails set ${OUTCOMES[handed.state]}, error = $2 where id = $1`, [
      id,
      handed.state === 'sent' ? null : handed.why,
    ]),
  )

const OUTCOMES: Readonly<Record<Handed['state'], string>> = {
  sent: 'sent_at = clock_timestamp()',
  refused: 'failed_at = clock_timestamp()',
  unknown: 'failed_at = clock_timestamp()',
  later: `sending_since = null, ${NEXT_TRY}`,
}
