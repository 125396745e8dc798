import { CalendarNotLoaded, isWorkingDay } from '../../src/domain/time/calendar.ts'

/** The first year from now on that the shipped calendar does not know. */
export const unknownYear = (year = new Date().getFullYear()): number => {
  try {
    isWorkingDay(`${year}-06-01`)
    return unknownYear(year + 1)
  } catch (error) {
    if (error instanceof CalendarNotLoaded) return year
    throw error
  }
}

/** A holiday notice of that year, as it would be loaded. */
export const noticeOf = (year: number) => ({
  year,
  papers: [`https://www.gov.cn/zhengce/${year}`],
  days: [
    ...['01-01', '02-10', '02-11', '02-12', '05-01', '10-01', '10-02'].map((day) => ({
      name: '节日',
      date: `${year}-${day}`,
      isOffDay: true,
    })),
    { name: '春节', date: saturdayIn(year), isOffDay: false },
  ],
})

/** A Saturday of February that offices work on. */
const saturdayIn = (year: number): string => {
  const days = Array.from({ length: 7 }, (_, day) => `${year}-02-0${day + 1}`)
  return days.find((day) => new Date(day).getUTCDay() === 6) ?? ''
}
