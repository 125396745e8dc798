import { connectTo } from '../connectTo.ts'
import { pause } from '../pause.ts'
import { say } from '../say.ts'

/** What is known about the database at this moment. */
export interface DatabaseWatch {
  isUp: () => boolean
}

/**
 * Holds a quiet connection, whose end tells at once that the database is gone, and looks for it
 * until it is back. Settles when the database answers for the first time.
 */
export const watchDatabase = async (url: string): Promise<DatabaseWatch> => {
  const state = { isUp: false, hasBeenUp: false }
  await hold(url, state)
  return { isUp: () => state.isUp }
}

interface State {
  isUp: boolean
  hasBeenUp: boolean
}

const RETRY_MS = 500

const hold = async (url: string, state: State): Promise<void> => {
  const client = await connectUntilAnswered(url)
  state.isUp = true
  if (state.hasBeenUp) say('数据库已恢复，继续服务', 'The database is back; serving again')
  state.hasBeenUp = true
  client.once('end', () => {
    state.isUp = false
    say('数据库连接中断，暂停服务直到恢复', 'The database is gone; refusing until it is back')
    void hold(url, state)
  })
}

const connectUntilAnswered = async (url: string) => {
  for (;;) {
    try {
      return await connectTo(url)
    } catch {
      await pause(RETRY_MS)
    }
  }
}
