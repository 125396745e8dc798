import { stageName, type ChainName, type StageName } from './review/index.ts'
import { printMoment } from './time/moment.ts'
import { printDay, type Day } from './time/day.ts'

/** What the office has to look after, by kind (问题清单). In addresses: do not change once used. */
export const PROBLEM_KINDS = {
  schedule: '定时发布异常',
  publication: '超期未公开',
  stage: '办理超时',
  urgent: '应急公开待补审核',
  interpretation: '超期未解读',
  reassessment: '到期未重新评估',
  calendar: '放假安排未载入',
  mail: '邮件没有送达',
} as const
export type ProblemKind = keyof typeof PROBLEM_KINDS

export const isProblemKind = (word: string): word is ProblemKind =>
  Object.hasOwn(PROBLEM_KINDS, word)

/** A problem as far as it is put into words. */
export interface Problem {
  kind: ProblemKind
  /** The deadline's rule, how the schedule came out (`waiting` before it did), or the missing year. */
  rule: string
  due: Day
  /** How many items, periods or letters it is about. */
  items: number
  /** The moment that was set, of a schedule. */
  at?: string | null
  why?: string | null
}

/** What is wrong, for whoever sees to it. */
export const sayProblem = (problem: Problem): string => {
  const { kind, rule, due, items, at, why } = problem
  switch (kind) {
    case 'schedule':
      return `${SCHEDULES[rule] ?? rule}，原定 ${at ? printMoment(at) : ''}${why ? `；${why}` : ''}`
    case 'calendar':
      return `${sayMissingYear(Number(rule))}（${items} 个期限）`
    case 'mail':
      return `${items} 封提醒邮件没有送达${why ? `：${why}` : ''}`
    case 'stage':
      return `“${stageIn(rule)}”应在 ${printDay(due)} 前办理完毕`
    case 'publication':
      return `应在 ${printDay(due)} 前公开`
    case 'urgent':
      return `应急公开后，应在 ${printDay(due)} 前补办审核`
    case 'interpretation':
      return `应在 ${printDay(due)} 前公开解读材料`
    case 'reassessment':
      return `${printDay(due)} 到期，应重新评估是否公开`
  }
}

/** The kind of problem that an open deadline is once its day has passed. */
export const kindOfRule = (rule: string): ProblemKind => {
  if (rule.startsWith('stage.')) return 'stage'
  return OF_RULES[rule] ?? 'publication'
}

const OF_RULES: Readonly<Record<string, ProblemKind>> = {
  reassessment: 'reassessment',
  'interpretation.due': 'interpretation',
  urgentReview: 'urgent',
}

/** What has to be done by when. */
export const sayDeadline = ({ rule, due }: Pick<Problem, 'rule' | 'due'>): string =>
  sayProblem({ kind: kindOfRule(rule), rule, due, items: 1 })

/** Which year is missing, and what to do about it. */
export const sayMissingYear = (year: number): string =>
  `${year} 年的放假安排还没有载入，有期限暂时不能计算；请系统管理员载入该年国务院办公厅的放假通知`

const SCHEDULES: Readonly<Record<string, string>> = {
  waiting: '到时间还没有发布',
  failed: '定时发布没有完成',
  missed: '定时发布错过时间，没有发布',
  late: '定时发布迟于计划，已经发布',
}

/** Stored with the deadline of a stage; do not change once used. */
export const stageRule = (chain: ChainName, stage: StageName): string => `stage.${chain}.${stage}`

const stageIn = (rule: string): string => {
  const [, chain, stage] = rule.split('.')
  return stageName(stage as StageName, chain as ChainName)
}
