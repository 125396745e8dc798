import type { Issue } from '../domain/issues.ts'

/** What the office's server answered: the thing asked for, or why not, in words for the person. */
export type Answer<Body> = { ok: true; body: Body } | ({ ok: false } & Declined)

export interface Declined {
  status: number
  message: string
  /** What is wrong with the values that were sent. */
  issues: readonly Pick<Issue, 'path' | 'message' | 'rule'>[]
  /** What the server adds for this refusal, such as the text that someone else saved first. */
  details: Readonly<Record<string, unknown>>
}

/** Asks the server as the person who is signed in. Never throws: nothing typed may get lost. */
export const askServer = async <Body>(
  url: string,
  { method = 'GET', body }: { method?: string; body?: unknown } = {},
): Promise<Answer<Body>> => {
  try {
    const response = await fetch(url, { method, credentials: 'same-origin', ...written(body) })
    const said: unknown = await response.json().catch(() => undefined)
    if (response.ok) return { ok: true, body: said as Body }
    return { ok: false, ...declined(response.status, said) }
  } catch {
    return { ok: false, ...declined(0, undefined) }
  }
}

/** Files travel as a form, everything else as JSON. */
const written = (body: unknown): Pick<RequestInit, 'headers' | 'body'> => {
  const headers = { Accept: 'application/json' }
  if (body === undefined || body instanceof FormData) return { headers, body }
  return {
    headers: { ...headers, 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  }
}

/** Reads Payload's envelope of errors, in which both issues and refusals arrive. */
export const declined = (status: number, said: unknown): Declined => {
  const [error] = (said as { errors?: Envelope[] } | undefined)?.errors ?? []
  const { errors: issues = [], details, ...data } = error?.data ?? {}
  return {
    status,
    message: error?.message ?? (said as { message?: string })?.message ?? spoken(status),
    issues: issues.filter((issue) => issue.path),
    details: { ...data, ...details },
  }
}

interface Envelope {
  message?: string
  data?: { errors?: Issue[]; details?: Record<string, unknown> } & Record<string, unknown>
}

const spoken = (status: number): string => {
  if (status === 0) return '连接不上服务器。您填写的内容还在页面上，请稍后再试'
  if (status === 401) return '登录已过期，请在另一个窗口重新登录后再试，页面上的内容不会丢失'
  if (status === 403) return '没有办理权限'
  return `服务器暂时无法办理（${status}），请稍后再试`
}
