import { parseConnectionUrl } from 'nodemailer/lib/shared'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { Carrier, Handed } from './Carrier.ts'
import { compose } from './compose.ts'

/**
 * The city's mail server, as `SMTP_URL` names it. One connection carries all letters of a run: what
 * fails before the first is handed over has certainly sent nothing.
 */
export const mailServer =
  (url: string, from: string): Carrier =>
  async () => {
    const { auth, ...options } = parseConnectionUrl(url)
    const connection = new SMTPConnection({ ...PATIENCE, ...options })
    // What breaks while nobody waits is told to whoever hands over the next letter.
    connection.on('error', () => {})
    await opened(connection)
    if (auth?.user) await called((done) => connection.login(auth, done))
    return {
      hand: async (letter) => {
        const message = await compose(from, letter)
        const envelope = { from: bare(from), to: [letter.address] }
        return called((done) => connection.send(envelope, message, done)).then(
          (): Handed => ({ state: 'sent' }),
          answered,
        )
      },
      close: () => connection.quit(),
    }
  }

const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 }

const opened = (connection: SMTPConnection): Promise<void> =>
  new Promise((resolve, reject) => {
    connection.once('error', reject)
    connection.connect((error) => (error ? reject(error) : resolve()))
  })

type Done = (error?: Error | null) => void

const called = (call: (done: Done) => void): Promise<void> =>
  new Promise((resolve, reject) => call((error) => (error ? reject(error) : resolve())))

/** What the server answered decides; without an answer nobody knows. */
const answered = (error: Error & { responseCode?: number }): Handed => {
  const { responseCode: code = 0, message: why } = error
  if (code >= 500) return { state: 'refused', why }
  return { state: code >= 400 ? 'later' : 'unknown', why }
}

/** 政府信息公开 <noreply@qingyang.gov.cn> → noreply@qingyang.gov.cn */
const bare = (from: string): string => /<([^>]+)>/.exec(from)?.[1] ?? from
