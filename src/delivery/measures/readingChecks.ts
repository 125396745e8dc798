import type { Check } from '../../monitor/Check.ts'
import type { Watch } from '../answer/watchChanges.ts'
import { secondsBehind } from './measures.ts'

/** What the public house can say of itself: it sees nothing but what is published. Asked of memory alone. */
export const readingChecks = ({
  isReading,
  progress,
}: Pick<Watch, 'isReading' | 'progress'>): Check[] => {
  const seconds = secondsBehind(progress())
  return [
    { name: 'database', status: isReading() ? 'ok' : 'failing' },
    {
      name: 'feed',
      status: seconds > LONGEST_BEHIND ? 'failing' : 'ok',
      count: Number(progress().behind),
      seconds,
    },
  ]
}

/** Seconds for a replica to have what the primary told of. */
const LONGEST_BEHIND = 30
