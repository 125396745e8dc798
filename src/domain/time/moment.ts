import { isDay } from './day.ts'

/**
 * A minute on the office's clock (Asia/Shanghai), written `YYYY-MM-DDTHH:mm` as a form sends it.
 * Undefined when it is written otherwise, or no such minute exists.
 */
export const readMinute = (text: unknown): Date | undefined => {
  const [, day, hour, minute] = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})$/.exec(String(text)) ?? []
  if (!isDay(day) || Number(hour) > 23 || Number(minute) > 59) return undefined
  return new Date(`${day}T${hour}:${minute}:00+08:00`)
}

/** The same minute as a form shows it again. */
export const minuteOf = (moment: Date): string =>
  new Date(moment.getTime() + SHANGHAI_MS).toISOString().slice(0, 16)

/** A moment as the office writes it, in its own time: 2018年5月8日 15:04. */
export const printMoment = (moment: string | Date): string => {
  const [day = '', time = ''] = minuteOf(new Date(moment)).split('T')
  const [year, month, date] = day.split('-').map(Number)
  return `${year}年${month}月${date}日 ${time}`
}

/** China has had one time and no summer time since 1992. */
const SHANGHAI_MS = 8 * 60 * 60 * 1000
