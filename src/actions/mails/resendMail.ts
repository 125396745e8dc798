import { Refusal } from '../../errors.ts'
import { mayKeepMails } from '../../policies/mails.ts'
import type { Act } from '../Act.ts'

interface FailedMail {
  id: string
  hasFailed: boolean
}

/** 重新发送邮件: the administrator has put right what was in the way, or knows that it did not arrive. */
export const resendMail: Act<FailedMail, Record<string, never>, Record<string, never>> = {
  about: () => 'mails',
  lock: async ({ query }, ids) => {
    const found = await query<FailedMail>(
      `select id, failed_at is not null as "hasFailed" from editorial.mails
       where id = any ($1) order by id for update`,
      [ids],
    )
    if (found.length < ids.length) throw new Refusal('NOT_FOUND', '没有找到这封邮件')
    return found
  },
  may: mayKeepMails,
  state: ({ hasFailed }) => (hasFailed ? undefined : '这封邮件没有发送失败'),
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
