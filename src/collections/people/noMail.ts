import type { EmailAdapter } from 'payload'

/**
 * Payload itself sends no mail: passwords are set by the system administrator. What the house has to say
 * leaves by its outbox.
 */
export const noMail: EmailAdapter<void> = ({ payload }) => ({
  name: 'none',
  defaultFromAddress: 'none@localhost',
  defaultFromName: '公开',
  sendEmail: async ({ subject }) => {
    payload.logger.warn({ msg: 'a mail was not sent: the house has no way to send any', subject })
  },
})
