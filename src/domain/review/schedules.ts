import { printMoment } from '../time/moment.ts'

const MINUTE_MS = 60 * 1000

/** How a publication that was set for a time came out. Stored; do not change once used. */
export const SCHEDULE_OUTCOMES = {
  published: '按时发布',
  late: '迟于计划发布',
  failed: '没有发布',
  missed: '错过时间，没有发布',
  cancelled: '已取消',
  void: '事项已变动，定时作废',
} as const
export type ScheduleOutcome = keyof typeof SCHEDULE_OUTCOMES

/** Outcomes that somebody has to be told of. */
export const SCHEDULE_ALARMS = ['late', 'failed', 'missed'] as const
export type ScheduleAlarm = (typeof SCHEDULE_ALARMS)[number]

/** What is published so much after its time counts as late. */
export const LATE_AFTER_MS = 5 * MINUTE_MS

/**
 * What is so long past is not published by itself any more: the house was down for long, or a backup
 * was restored, and nobody knows what has become of the matter since.
 */
export const MISSED_AFTER_MS = 24 * 60 * MINUTE_MS

/** A fault that lasts so long is no passing one. */
export const GIVE_UP_AFTER_MS = 15 * MINUTE_MS

/** How many days ahead a time may lie: the law gives twenty working days to publish at all. */
export const FARTHEST_DAYS = 90

/** Why a publication cannot be set for this moment; undefined when it can. */
export const againstMoment = (moment: Date | undefined, now: Date): string | undefined => {
  if (!moment) return '请填写发布的日期和时间，例如 2026年12月1日 09:00'
  if (moment <= now) return '发布时间已经过去，请选择以后的时间，或者直接发布'
  const farthest = new Date(now.getTime() + FARTHEST_DAYS * 24 * 60 * MINUTE_MS)
  if (moment <= farthest) return undefined
  return `最多提前 ${FARTHEST_DAYS} 天定时，请选择 ${printMoment(farthest)} 之前的时间`
}
