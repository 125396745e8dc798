import type { PayloadRequest } from 'payload'
import { validate as isUuid } from 'uuid'
import { perform } from '../../actions/perform.ts'
import { readerOf } from '../../actions/reasonsAgainst.ts'
import type { Person } from '../../domain/roles.ts'
import { Refusal } from '../../errors.ts'
import { mayKeepMails } from '../../policies/mails.ts'
import { staffEndpoint } from '../responses.ts'

/** A letter that did not arrive, for whoever keeps the mail server: to whom and why, not what it said. */
export interface FailedMail {
  id: string
  person: string
  address: string
  queuedAt: string
  error: string | null
}

export interface MailsAnswer {
  failed: readonly FailedMail[]
  /** How many have failed in all. */
  count: number
  /** How many wait to be sent. */
  waiting: number
}

/** `GET /api/mails`: letters that did not arrive, the latest fifty. */
const list = async (req: PayloadRequest, person: Person): Promise<MailsAnswer> => {
  const verdict = mayKeepMails(person)
  if ('not' in verdict) throw new Refusal('NOT_ALLOWED', verdict.not)
  const query = readerOf(req.payload)
  const [failed, counted] = await Promise.all([
    query<FailedMail>(FAILED),
    query<{ count: number; waiting: number }>(COUNTS),
  ])
  return { failed, count: counted[0]?.count ?? 0, waiting: counted[0]?.waiting ?? 0 }
}

/** `POST /api/mails/:id/resend` */
const resend = async (req: PayloadRequest, by: Person) => {
  const id = String(req.routeParams?.id)
  if (!isUuid(id)) throw new Refusal('NOT_FOUND', '没有找到这封邮件')
  await perform(req.payload, { act: 'resendMail', by, subjects: [id], input: {} })
  return { message: '将重新发送' }
}

export const mailEndpoints = [
  staffEndpoint('get', '/mails', list),
  staffEndpoint('post', '/mails/:id/resend', resend),
]

const FAILED = `
  select mail.id, person.name as person, person.email as address,
         to_json(mail.queued_at) #>> '{}' as "queuedAt", mail.error
  from editorial.mails mail join public.people person on person.id = mail.person
  where mail.failed_at is not null order by mail.failed_at desc limit 50`

const COUNTS = `
  select count(*) filter (where failed_at is not null)::integer as count,
         count(*) filter (where failed_at is null)::integer as waiting
  from editorial.mails where sent_at is null`
