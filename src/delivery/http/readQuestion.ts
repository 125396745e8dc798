import type { IncomingMessage } from 'node:http'
import type { Question } from '../answer/execution.ts'
import { LIMITS } from '../limits/limits.ts'
import type { TrustedDocuments } from '../trusted/TrustedDocument.ts'
import { BadRequest } from './BadRequest.ts'
import { readBody } from './readBody.ts'

/**
 * The question in a request: in the address of a GET, in the JSON body of a POST.
 * @throws BadRequest when there is none that GraphQL over HTTP knows
 */
export const readQuestion = async (
  request: IncomingMessage,
  trusted: TrustedDocuments,
): Promise<Question> =>
  checked(
    request.method === 'GET' ? fromAddress(request.url ?? '') : await fromBody(request),
    trusted,
  )

type Given = Readonly<Record<string, unknown>>

const fromAddress = (address: string): Given => {
  const asked = address.slice((address + '?').indexOf('?') + 1)
  const parameters = new URLSearchParams(asked)
  if (!isEncoded(asked)) throw new BadRequest(400, '地址应以 UTF-8 编码')
  const of = (name: string) => parameters.get(name) ?? undefined
  return {
    query: of('query'),
    documentId: of('documentId'),
    operationName: of('operationName'),
    variables: parsed(of('variables') || 'null', '地址中的 variables'),
    extensions: parsed(of('extensions') || 'null', '地址中的 extensions'),
  }
}

const isEncoded = (asked: string): boolean => {
  try {
    decodeURIComponent(asked)
    return true
  } catch {
    return false
  }
}

const fromBody = async (request: IncomingMessage): Promise<Given> => {
  if ((request.headers['content-encoding'] ?? 'identity') !== 'identity') {
    throw new BadRequest(415, '请求内容不得压缩')
  }
  if (!isJson(request.headers['content-type'] ?? '')) {
    throw new BadRequest(415, '请求的 content-type 应为 application/json')
  }
  const body = parsed(await readBody(request), '请求内容')
  if (!isMap(body)) throw new BadRequest(400, '请求内容应为 JSON 对象')
  return body
}

const isJson = (contentType: string): boolean =>
  /^application\/json\s*(;\s*charset="?utf-?8"?\s*)?$/i.test(contentType.trim())

const checked = (given: Given, trusted: TrustedDocuments): Question => {
  const { operationName, variables, extensions } = given
  if (!isAbsent(variables) && !isMap(variables)) throw new BadRequest(400, 'variables 应为对象')
  if (isDeeper(variables, LIMITS.variablesDepth)) {
    throw new BadRequest(400, `variables 最多 ${LIMITS.variablesDepth} 层`)
  }
  if (!isAbsent(extensions) && !isMap(extensions)) throw new BadRequest(400, 'extensions 应为对象')
  if (!isAbsent(operationName) && typeof operationName !== 'string') {
    throw new BadRequest(400, 'operationName 应为文本')
  }
  return {
    ...asked(given, trusted),
    ...(typeof operationName === 'string' && { operationName }),
    ...(isMap(variables) && { variables }),
  }
}

/** Looks no deeper than it must: what is nested without end exhausts whoever follows it. */
const isDeeper = (value: unknown, levels: number): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (levels === 0 || Object.values(value).some((each) => isDeeper(each, levels - 1)))

/** The query's text, or the one that a site has registered under this hash. */
const asked = (given: Given, trusted: TrustedDocuments): Pick<Question, 'query' | 'isTrusted'> => {
  const { query, documentId } = given
  if (!isAbsent(query) && !isAbsent(documentId)) {
    throw new BadRequest(400, 'query 与 documentId 只能用其一')
  }
  if (typeof query === 'string') return { query }
  const hash = hashIn(given)
  const text = trusted.get(hash)
  if (text !== undefined) return { query: text, isTrusted: true }
  throw new BadRequest(404, `没有登记这个查询：${hash}`, 'UNKNOWN_DOCUMENT')
}

/** As GraphQL over HTTP writes it, `sha256:…`, bare, or where Apollo's clients put it. */
const hashIn = ({ documentId, extensions }: Given): string => {
  const { persistedQuery } = (extensions ?? {}) as { persistedQuery?: { sha256Hash?: unknown } }
  const id = documentId ?? persistedQuery?.sha256Hash
  if (isAbsent(id)) throw new BadRequest(400, '缺少 query 或者 documentId，应为文本')
  const [, hash] = /^(?:sha256:)?([0-9a-f]{64})$/.exec(String(id)) ?? []
  if (hash === undefined) throw new BadRequest(400, 'documentId 应为 sha256: 和 64 位十六进制数字')
  return hash
}

const isAbsent = (value: unknown): boolean => value === undefined || value === null

const isMap = (value: unknown): value is Given =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const parsed = (text: string, what: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    throw new BadRequest(400, `${what}不是 JSON`)
  }
}
