import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

const PREFIX = 'sealed:v1:'
const ALGORITHM = 'aes-256-gcm'

/** Whether the text is a sealed one. */
export const isSealed = (value: unknown): value is string =>
  typeof value === 'string' && value.startsWith(PREFIX)

/** Encrypts a personal value for keeping; two sealings of one value differ. */
export const seal = (plain: string, key: Buffer): string => {
  const nonce = randomBytes(12)
  const cipher = createCipheriv(ALGORITHM, key, nonce)
  const hidden = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
  return (
    PREFIX + [nonce, cipher.getAuthTag(), hidden].map((part) => part.toString('base64')).join('.')
  )
}

/** @throws Error when the key is not the one it was sealed with, or the text was tampered with */
export const unseal = (sealed: string, key: Buffer): string => {
  const [nonce, tag, hidden] = sealed
    .slice(PREFIX.length)
    .split('.')
    .map((part) => Buffer.from(part, 'base64'))
  if (!nonce || !tag || !hidden) throw new Error('not a sealed text')
  const decipher = createDecipheriv(ALGORITHM, key, nonce)
  decipher.setAuthTag(tag)
  return Buffer.concat([decipher.update(hidden), decipher.final()]).toString('utf8')
}
