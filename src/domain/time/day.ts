/**
 * A calendar day in the office's time (Asia/Shanghai), written `YYYY-MM-DD`.
 * Two days compare as text: the earlier one is the smaller string.
 */
export type Day = string

/** Whether the value is a day that exists, in its canonical spelling. */
export const isDay = (value: unknown): boolean => {
  const parts = typeof value === 'string' && /^([12]\d{3})-(\d{2})-(\d{2})$/.exec(value)
  return parts ? dayOf(parts) === value : false
}

/**
 * The day that a person meant: 2018年5月8日, 2018-5-8, 2018/5/8, 2018.5.8, 20180508, full-width or
 * spaced, with the midnight that spreadsheets add, or in the Chinese numerals of documents before
 * GB/T 9704-2012 (二〇一八年五月八日). Undefined when it is none of these or no such day exists.
 */
export const parseDay = (text: string): Day | undefined => {
  const plain = arabic(text.normalize('NFKC').trim().replace(MIDNIGHT, '')).replace(/\s/g, '')
  for (const form of WRITTEN) {
    const parts = form.exec(plain)
    if (parts) return dayOf(parts)
  }
  return undefined
}

/** 成文日期 as GB/T 9704-2012 prints it: Arabic digits, no leading zeros (2018年5月8日). */
export const printDay = (day: Day): string =>
  `${Number(day.slice(0, 4))}年${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`

/** The day `count` calendar days later, or earlier when negative. */
export const addDays = (day: Day, count: number): Day =>
  iso(new Date(Date.parse(day) + count * MILLISECONDS))

/** The same date `count` months later; the month's last day where it has none (民法典 art. 202). */
export const addMonths = (day: Day, count: number): Day => {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1 + count]
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  return iso(new Date(Date.UTC(year, month, Math.min(Number(day.slice(8)), lastOfMonth))))
}

/** Calendar days from one day to another; negative when the second is earlier. */
export const daysBetween = (from: Day, to: Day): number =>
  (Date.parse(to) - Date.parse(from)) / MILLISECONDS

/** The day that the office's wall calendar shows at this instant. */
export const shanghaiDay = (instant: Date): Day => {
  const parts = SHANGHAI.formatToParts(instant)
  const part = (type: string) => parts.find((each) => each.type === type)?.value
  return `${part('year')}-${part('month')}-${part('day')}`
}

const MILLISECONDS = 24 * 60 * 60 * 1000
const MIDNIGHT = /\s0?0:00(:00)?$/
const WRITTEN = [
  /^([12]\d{3})年(\d{1,2})月(\d{1,2})[日号]?$/,
  /^([12]\d{3})[-–—/.](\d{1,2})[-–—/.](\d{1,2})$/,
  /^([12]\d{3})(\d{2})(\d{2})$/,
]
const SHANGHAI = new Intl.DateTimeFormat('en-US', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})
const NUMERALS = '〇一二三四五六七八九'

const iso = (date: Date): Day => date.toISOString().slice(0, 10)

const dayOf = ([, year, month, day]: readonly string[]): Day | undefined => {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  return date.getUTCMonth() === Number(month) - 1 ? iso(date) : undefined
}

const arabic = (text: string): string =>
  text
    .replace(/[○零]/g, '〇')
    .replace(/[〇一二三四五六七八九]/g, (numeral) => String(NUMERALS.indexOf(numeral)))
    .replace(/(\d?)十(\d?)/g, (_, tens: string, units: string) => `${tens || 1}${units || 0}`)
