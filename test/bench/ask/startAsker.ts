import { once } from 'node:events'
import { ready, start } from '../processes.ts'
import type { Plan } from '../measure/plan.ts'
import type { Taken, Turn } from './asker.ts'

/** The process that asks, apart from all who answer and from the one that counts. */
export const startAsker = async ({ items, copies = 1 }: Pick<Plan, 'items' | 'copies'>) => {
  const asker = await ready(
    start('ask/asker.ts', {
      BENCH_ITEMS: String(items),
      BENCH_COPIES: String(copies),
    }),
  )
  const ended = once(asker.process, 'exit').then(() => {
    throw new Error('the asker ended; see above')
  })
  ended.catch(() => {})
  return {
    take: async (turn: Turn): Promise<Taken> => {
      const answered = once(asker.process, 'message')
      asker.process.send(turn)
      const [taken] = (await Promise.race([answered, ended])) as [Taken]
      return taken
    },
    stop: asker.stop,
  }
}
