import { startChild, stopChild, type Child, type ChildPlan } from './child.ts'
import { pause } from './pause.ts'
import { say } from './say.ts'
import { EXIT_REFUSED } from './StartRefusal.ts'
import type { ChildMessage } from './supervised.ts'

/** A process that is kept running until it is stopped. */
export interface KeptChild {
  stop: () => Promise<void>
  /** Settles when the process says that it does its work. */
  ready: Promise<void>
  /** Settles when the process refuses to run, having said why. */
  refused: Promise<void>
}

/** Starts a process and starts it again whenever it ends, waiting longer each time it ends soon. */
export const keepChild = (plan: ChildPlan): KeptChild => {
  let onReady = () => {}
  const ready = new Promise<void>((resolve) => (onReady = resolve))
  const onMessage = ({ kind }: ChildMessage) => {
    if (kind === 'ready') onReady()
  }
  const told = { ...plan, onMessage }
  const keeping: Keeping = { plan: told, isStopping: false, child: startChild(told) }
  return {
    ready,
    refused: keep(keeping),
    stop: async () => {
      keeping.isStopping = true
      await stopChild(keeping.child)
    },
  }
}

interface Keeping {
  plan: ChildPlan
  isStopping: boolean
  child: Child
}

const SHORTEST_PAUSE_MS = 250
const LONGEST_PAUSE_MS = 30_000
const LONG_LIFE_MS = 60_000

const keep = async (keeping: Keeping): Promise<void> => {
  const { name } = keeping.plan
  for (let wait = SHORTEST_PAUSE_MS; ; wait = Math.min(wait * 2, LONGEST_PAUSE_MS)) {
    const startedAt = Date.now()
    const code = await keeping.child.ended
    if (keeping.isStopping) return never()
    if (code === EXIT_REFUSED) return
    if (Date.now() - startedAt > LONG_LIFE_MS) wait = SHORTEST_PAUSE_MS
    say(
      `${name} 意外结束（${code ?? '被终止'}），${wait / 1000} 秒后重新启动`,
      `${name} ended unexpectedly (${code ?? 'killed'}); starting it again in ${wait / 1000} s`,
    )
    await pause(wait)
    if (keeping.isStopping) return never()
    keeping.child = startChild(keeping.plan)
  }
}

const never = (): Promise<void> => new Promise(() => {})
