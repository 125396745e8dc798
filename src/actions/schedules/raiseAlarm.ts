import type { Work } from '../../database/transaction.ts'
import type { ScheduleAlarm } from '../../domain/review/schedules.ts'
import { printMoment } from '../../domain/time/moment.ts'
import { domainName } from '../../house.ts'
import { queueMails } from '../../mail/queueMails.ts'
import { giveNotices } from '../notices/giveNotices.ts'
import { letterAbout } from '../notices/letterAbout.ts'
import { holdersOf } from '../people/holdersOf.ts'

interface Alarm {
  schedule: string
  level: ScheduleAlarm
  /** Why it was not published. */
  why?: string
}

/**
 * Tells whoever set the time, the unit's signer and the disclosure office that a publication did not
 * happen as planned: in the admin and by mail, once.
 */
export const raiseAlarm = async (work: Work, { schedule, level, why }: Alarm): Promise<void> => {
  const [about] = await work.query<About>(ABOUT, [schedule])
  if (!about) throw new Error(`there is no schedule ${schedule}`)
  const { entry, unit, indexNumber, publishAt, by } = about
  const heads = await holdersOf(work, [
    { role: 'signer', unit },
    { role: 'office', unit },
  ])
  const words = `${HEADINGS[level]}：原定 ${printMoment(publishAt)}${why ? `；${why}` : ''}`
  const to = [...new Set([by, ...heads.map(({ person }) => person)])]
  const [given] = await giveNotices(work, [{ schedule, level, entry, words, to }])
  if (!given) return
  const name = domainName(work.payload, about.domain)
  await queueMails(
    work,
    to.map((person) => ({
      key: `schedule ${schedule} ${level} ${person}`,
      to: person,
      ...letterAbout(work.payload, {
        subject: `${HEADINGS[level]}：${indexNumber}`,
        lines: [
          `${name}（索引号 ${indexNumber}）原定 ${printMoment(publishAt)} 自动发布。`,
          ...(why ? [`原因：${why}`] : []),
          ADVICE[level],
        ],
        path: `/collections/${about.domain}/${entry}`,
      }),
    })),
  )
}

const HEADINGS: Readonly<Record<ScheduleAlarm, string>> = {
  late: '定时发布迟于计划',
  failed: '定时发布没有完成',
  missed: '定时发布错过时间',
}

const ADVICE: Readonly<Record<ScheduleAlarm, string>> = {
  late: '现在已经发布，但晚于原定时间。',
  failed: '现在没有发布。请处理后直接发布，或者重新定时。',
  missed: '现在没有发布，系统也不会再自行发布。请核对后直接发布，或者重新定时。',
}

interface About {
  by: string
  publishAt: Date
  entry: string
  unit: string
  domain: string
  indexNumber: string
}

/** The first of its items stands for the case. */
const ABOUT = `
  select schedule.by_id as by, schedule.publish_at as "publishAt", item.id as entry,
         item.responsible_unit_id as unit, item.domain, item.index_number as "indexNumber"
  from editorial.schedules schedule
  join editorial.case_entries held on held.case_id = schedule.case_id and held.open
  join public.entries item on item.id = held.entry
  where schedule.id = $1 order by item.id limit 1`
