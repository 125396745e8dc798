import pg from 'pg'

/** Word that what the public sees has changed. */
export interface News {
  /** The feed's position with it; zero when it concerns the catalogue. */
  position: bigint
  /** The connection is new: what was heard on the one before no longer counts. */
  isAnew: boolean
}

export type Listener = (news: News) => void

/** Hears of publications on the database where they are made, again after every break. */
export const listenTo =
  (url: string) =>
  (listener: Listener): { close: () => Promise<void> } => {
    let client: pg.Client | undefined
    let timer: NodeJS.Timeout | undefined
    let isClosed = false

    const later = (): void => {
      client = undefined
      clearTimeout(timer)
      if (!isClosed) timer = setTimeout(connect, PAUSE)
    }

    const connect = async (): Promise<void> => {
      const mine = new pg.Client({
        connectionString: url,
        keepAlive: true,
        connectionTimeoutMillis: 5_000,
      })
      client = mine
      mine.on('error', () => {})
      mine.on('notification', ({ payload = '' }) => {
        listener({ position: /^\d+$/.test(payload) ? BigInt(payload) : 0n, isAnew: false })
      })
      mine.once('end', later)
      try {
        await mine.connect()
        await mine.query('listen published')
        listener({ position: await lastPosition(mine), isAnew: true })
      } catch {
        await mine.end().catch(() => {})
        if (client === mine) later()
      }
    }

    void connect()
    return {
      close: async () => {
        isClosed = true
        clearTimeout(timer)
        await client?.end().catch(() => {})
      },
    }
  }

const lastPosition = async (client: pg.Client): Promise<bigint> => {
  const { rows } = await client.query<{ last: string | null }>(
    'select max(position)::text as last from published.changes',
  )
  return BigInt(rows[0]?.last ?? 0)
}

/** Milliseconds before trying again. */
const PAUSE = 1_000
