import type { Carrier } from './Carrier.ts'

/** How letters leave the house. */
export interface MailRoom {
  /** The mail server; without one letters are laid into the folder. */
  smtpUrl?: string
  from: string
  folder: string
}

/** The way by which letters leave. What it needs is loaded by the process that sends some. */
export const carrierOf =
  ({ smtpUrl, from, folder }: MailRoom): Carrier =>
  async () => {
    if (smtpUrl) return (await import('./mailServer.ts')).mailServer(smtpUrl, from)()
    return (await import('./fileOutbox.ts')).fileOutbox(folder, from)()
  }
