import { addDays, daysBetween, shanghaiDay, type Day } from '../../domain/time/day.ts'
import { DUE_SOON_DAYS } from '../../domain/heaps.ts'

/** How long something has waited, in days of Beijing: 今天, 3 天. */
export const sayWait = (since: string | Date, today: Day): string => {
  const days = daysBetween(shanghaiDay(new Date(since)), today)
  return days <= 0 ? '今天' : `${days} 天`
}

/** How a due day stands to today, and how loudly that is to be said. */
export const sayDue = (dueOn: Day, today: Day): { words: string; tone?: 'late' | 'soon' } => {
  const days = daysBetween(today, dueOn)
  if (days < 0) return { words: `超期 ${-days} 天`, tone: 'late' }
  if (days === 0) return { words: '今天到期', tone: 'soon' }
  const isSoon = dueOn <= addDays(today, DUE_SOON_DAYS)
  return { words: `还有 ${days} 天`, ...(isSoon && { tone: 'soon' }) }
}
