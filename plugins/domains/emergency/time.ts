import { text } from '../../../src/domain/fields/index.ts'

/** The time of a day that stands in a field beside it: warnings and first news count by the hour. */
export const timeOf = (label: string) =>
  text(label, {
    pattern: { test: /^(?:[01]\d|2[0-3]):[0-5]\d$/, says: '时间应写作 08:05、17:30' },
  })

/** Whether one moment lies before another; a time that was not told is not judged. */
export const isBefore = (
  [day, time]: readonly (string | undefined)[],
  [laterDay, laterTime]: readonly (string | undefined)[],
): boolean => {
  if (day === undefined || laterDay === undefined) return false
  if (day !== laterDay) return day < laterDay
  return time !== undefined && laterTime !== undefined && time < laterTime
}
