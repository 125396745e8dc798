import type { Problem } from './problem.ts'

type Source = Readonly<Record<string, string | undefined>>

const SHORTEST_SECRET = 32
const FEWEST_CHARACTERS = 10
const PERSONAL_DATA_KEY_BYTES = 32
const WELL_KNOWN =
  /change[-_ ]?me|your[-_ ]?secret|secret[-_ ]?here|example|placeholder|password|payload/i

/** What is wrong with the secrets of a house that holds real people's data. */
export const secretProblems = (source: Source): Problem[] => [
  ...payloadSecretProblems(source.PAYLOAD_SECRET),
  ...personalDataKeyProblems(source.PERSONAL_DATA_KEY),
]

/** A key that cannot seal anything is wrong in a demonstration as well. */
export const keyShapeProblems = (key: string | undefined): Problem[] =>
  key === undefined || isKey(key)
    ? []
    : [keyProblem('不是 base64 编码的 32 个字节', 'is not 32 bytes in base64')]

const payloadSecretProblems = (secret: string | undefined): Problem[] => {
  const variable = 'PAYLOAD_SECRET'
  const advice = {
    zh: '可用 openssl rand -base64 48 生成',
    en: 'make one with: openssl rand -base64 48',
  }
  const problem = (zh: string, en: string): Problem[] => [
    { variable, zh: `${zh}（${advice.zh}）`, en: `${en} (${advice.en})` },
  ]
  if (!secret) return problem('未设置', 'is not set')
  if (secret.length < SHORTEST_SECRET) {
    return problem(
      `不足 ${SHORTEST_SECRET} 个字符`,
      `is shorter than ${SHORTEST_SECRET} characters`,
    )
  }
  if (WELL_KNOWN.test(secret)) return problem('是众所周知的默认值', 'is a well-known default')
  if (isGuessable(secret))
    return problem('过于简单，容易被猜到', 'is too simple and can be guessed')
  return []
}

const personalDataKeyProblems = (key: string | undefined): Problem[] => {
  if (!key) return [keyProblem('未设置', 'is not set')]
  if (!isKey(key)) return keyShapeProblems(key)
  if (isGuessable(Buffer.from(key, 'base64').toString('latin1'))) {
    return [keyProblem('过于简单，容易被猜到', 'is too simple and can be guessed')]
  }
  return []
}

const keyProblem = (zh: string, en: string): Problem => ({
  variable: 'PERSONAL_DATA_KEY',
  zh: `${zh}（可用 openssl rand -base64 32 生成）`,
  en: `${en} (make one with: openssl rand -base64 32)`,
})

const isKey = (key: string): boolean =>
  /^[A-Za-z0-9+/]{43}=$/.test(key) && Buffer.from(key, 'base64').length === PERSONAL_DATA_KEY_BYTES

/** Few different characters, one passage repeated, or a plain run such as abcdef. */
const isGuessable = (secret: string): boolean =>
  new Set(secret).size < FEWEST_CHARACTERS || isRepeated(secret) || isRun(secret)

const isRepeated = (secret: string): boolean =>
  (secret + secret).indexOf(secret, 1) < secret.length || /^(.+?)\1+.{0,8}$/s.test(secret)

const isRun = (secret: string): boolean => {
  const steps = [...secret]
    .slice(1)
    .map((character, at) => character.charCodeAt(0) - secret.charCodeAt(at))
  return steps.filter((step) => step === 1).length > secret.length / 2
}
