import type { Payload } from 'payload'

interface About {
  subject: string
  lines: readonly string[]
  /** Where it is seen to, below the address of the admin. */
  path: string
}

/** A letter of the house: what it is about, what to do, and where; plain text. */
export const letterAbout = (
  payload: Pick<Payload, 'config'>,
  { subject, lines, path }: About,
): { subject: string; text: string } => ({
  subject: `【政府信息公开】${subject}`,
  text: [
    ...lines,
    '',
    `办理地址：${addressOf(payload, path)}`,
    '',
    '本邮件由系统自动发出，请勿回复。',
    '',
  ].join('\n'),
})

/** A page of the admin, as people open it. */
export const addressOf = ({ config }: Pick<Payload, 'config'>, path: string): string =>
  `${config.serverURL}${config.routes.admin}${path}`
