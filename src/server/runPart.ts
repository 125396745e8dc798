import { startChild, stopChild } from './child.ts'
import type { DatabaseUrls } from './databaseUrls.ts'
import type { Environment } from './env.ts'
import { pause } from './pause.ts'
import { planOf } from './plans.ts'
import { say } from './say.ts'
import { EXIT_REFUSED, StartRefusal } from './StartRefusal.ts'

/** A process that does its work and ends. */
export interface PartRun {
  part: 'prepare' | 'demonstrate'
  environment: Environment
  urls: DatabaseUrls
  signal: AbortSignal
  onMigrated?: () => void
}

/**
 * Runs it to its end, once more when it failed: the database may have died under it, and both
 * parts take up what was left.
 * @throws StartRefusal when it refused or failed again
 */
export const runPart = async (run: PartRun): Promise<void> => {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const code = await runOnce(run)
    if (code === 0) return
    if (run.signal.aborted || code === EXIT_REFUSED) break
    if (attempt < ATTEMPTS) await retryLater(run.part)
  }
  throw new StartRefusal(
    `${WORDS[run.part]}没有完成，原因见上`,
    `${run.part} did not finish; see above`,
  )
}

const ATTEMPTS = 2
const PAUSE_MS = 2000
const WORDS = { prepare: '数据库准备', demonstrate: '演示城市布置' } as const

const retryLater = async (part: PartRun['part']): Promise<void> => {
  say(`${WORDS[part]}没有完成，再试一次`, `${part} did not finish; trying once more`)
  await pause(PAUSE_MS)
}

const runOnce = async ({ part, environment, urls, signal, onMigrated }: PartRun) => {
  const child = startChild({
    ...planOf(part, environment, urls),
    onMessage: ({ kind }) => {
      if (kind === 'migrated') onMigrated?.()
    },
  })
  const stop = () => void stopChild(child)
  signal.addEventListener('abort', stop, { once: true })
  if (signal.aborted) stop()
  const code = await child.ended
  signal.removeEventListener('abort', stop)
  return code
}
