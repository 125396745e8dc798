/** An operation that a site has registered with the public house; its files are generated. */
export interface Operation<Data, Variables> {
  name: string
  /** SHA-256 of its text, by which it is asked for. */
  hash: string
  /** Only for the compiler. */
  types?: (variables: Variables) => Data
}

/** What the public house said was wrong; `code` is stable, the message is for people. */
export class Refused extends Error {
  readonly code: string
  readonly status: number

  constructor({ message, code }: { message: string; code: string }, status: number) {
    super(message)
    this.name = 'Refused'
    this.code = code
    this.status = status
  }
}

export interface ClientOptions {
  /** Sent with every question, such as the site's key. */
  headers?: Readonly<Record<string, string>>
  /** Milliseconds that an answer may take; 10,000 when absent. */
  timeout?: number
}

/** Asks a public house. */
export interface Client {
  /**
   * Asks for a registered operation, by GET, so that caches between may keep the answer.
   * @throws Refused when the house answers with an error
   */
  ask: <Data, Variables>(
    operation: Operation<Data, Variables>,
    variables: Variables,
  ) => Promise<Data>
}

/** A client of the public house at this address. It needs nothing but `fetch`. */
export const openClient = (address: string, options: ClientOptions = {}): Client => ({
  ask: async (operation, variables) => {
    const response = await fetch(addressOf(address, operation.hash, variables), {
      headers: { ...options.headers, accept: 'application/graphql-response+json' },
      signal: AbortSignal.timeout(options.timeout ?? 10_000),
    })
    const { data, errors } = (await response.json()) as Told
    const [error] = errors ?? []
    if (error) throw new Refused({ message: error.message, ...error.extensions }, response.status)
    return data as never
  },
})

interface Told {
  data?: unknown
  errors?: readonly { message: string; extensions: { code: string } }[]
}

/** The same address for the same question, which is what caches go by. */
const addressOf = (address: string, hash: string, variables: unknown): string => {
  const asked = new URLSearchParams({
    documentId: `sha256:${hash}`,
    variables: JSON.stringify(variables),
  })
  return `${address.replace(/\/$/, '')}/graphql?${asked.toString()}`
}
