import { Refusal } from '../../errors.ts'
import { mayKeepMails } from '../../policies/mails.ts'
import type { Act } from '../Act.ts'

/** Somebody's letters that did not arrive. */
interface FailedMail {
  id: string
}

/**
 * 重新发送邮件: all letters to a person that did not arrive. The administrator has put right what was in
 * the way, or knows that they did not.
 */
export const resendMail: Act<FailedMail, Record<string, never>, Record<string, never>> = {
  about: () => 'mails',
  lock: async ({ query }, people) => {
    const failed = await query<FailedMail>(
      `select id from editorial.mails
       where person = any ($1) and failed_at is not null order by id for update`,
      [people],
    )
    if (failed.length === 0) throw new Refusal('NOT_FOUND', '没有未送达的邮件')
    return failed
  },
  may: mayKeepMails,
  state: () => undefined,
  change: async ({ work, subjects }) => {
    const ids = subjects.map(({ id }) => id)
    await work.query(
      `update editorial.mails set failed_at = null, sending_since = null, error = null, tries = 0,
         try_at = clock_timestamp() where id = any ($1)`,
      [ids],
    )
    return {
      result: {},
      ledger: ids.map((id) => ({ chain: id, subjectKind: 'mails', subject: id })),
    }
  },
}
