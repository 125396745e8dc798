import type { EmailAdapter } from 'payload'

/** The house sends no mail: passwords are set by the system administrator, notices stand in the worklist. */
export const noMail: EmailAdapter<void> = ({ payload }) => ({
  name: 'none',
  defaultFromAddress: 'none@localhost',
  defaultFromName: '公开',
  sendEmail: async ({ subject }) => {
    payload.logger.warn({ msg: 'a mail was not sent: the house has no way to send any', subject })
  },
})
