import { deadlineRulesOf, type DeadlineLength } from '../../domain/time/deadlines.ts'
import type { Domain } from '../../domain/defineDomain.ts'
import { ARTICLE_20 } from '../../domain/disclosure.ts'
import { register } from '../../domain/register.ts'

/** Under which item of the law the domain is disclosed, in the law's own words. */
export const article20Words = ({ duty }: Domain): string =>
  `第（${duty.article20}）项：${(ARTICLE_20 as Readonly<Record<number, string>>)[duty.article20] ?? ''}`

/** Within which period it must be public, by each law there has been. */
export const deadlineWords = ({ duty, fields }: Domain): string[] => {
  const from = duty.countedFrom
    ? (fields[duty.countedFrom]?.label ?? duty.countedFrom)
    : register.formationDate.label
  return deadlineRulesOf(duty)
    .filter(({ code }) => code === duty.publishBy)
    .map(({ law, from: first, to, length }) => {
      const since = `${first} 起${to ? `，至 ${to}` : ''}`
      return `自${from}起 ${lengthWords(length)}内（${law}，${since}）`
    })
}

const lengthWords = (length: DeadlineLength): string => {
  if ('workingDays' in length) return `${length.workingDays} 个工作日`
  if ('days' in length) return `${length.days} 日`
  return 'months' in length ? `${length.months} 个月` : `${length.hours} 小时`
}
