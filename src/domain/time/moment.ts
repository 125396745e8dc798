import { parseDay } from './day.ts'

/**
 * The minute on the office's clock (Asia/Shanghai) that a person meant: a day in any of its spellings
 * and 09:00, 9:00, 9时 or 9时30分 behind it; or as browsers write it, `YYYY-MM-DDTHH:mm`. Undefined when
 * it is none of these, or no such minute exists.
 */
export const readMinute = (text: unknown): Date | undefined => {
  const parts = MINUTE.exec(String(text).normalize('NFKC').trim())
  const day = parts?.[1] && parseDay(parts[1])
  const [hour = '', minute = '0'] = [parts?.[2], parts?.[3] ?? parts?.[4]]
  if (!day || Number(hour) > 23 || Number(minute) > 59) return undefined
  return new Date(`${day}T${hour.padStart(2, '0')}:${minute.padStart(2, '0')}:00+08:00`)
}

const MINUTE = /^(.+?)[T\s]*(?<!\d)(\d{1,2})(?::(\d{2})|[时点](?:(\d{1,2})分)?)$/

/** The same minute as browsers write it. */
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
