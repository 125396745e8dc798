import MailComposer from 'nodemailer/lib/mail-composer'
import type { Outgoing } from './Carrier.ts'

/**
 * The letter as it travels (RFC 5322). Its Message-ID is the outbox's own, so that a letter which was
 * sent a second time by hand can be told for what it is.
 */
export const compose = (from: string, { id, address, subject, text }: Outgoing): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const headers = { 'Auto-Submitted': 'auto-generated' }
    const messageId = `<${id}@gongkai>`
    const mail = { from, to: address, subject, text, messageId, headers, newline: 'windows' }
    new MailComposer(mail)
      .compile()
      .build((error, message) => (error ? reject(error) : resolve(message as Buffer)))
  })
