import { choice, count, day, items, longText, text } from '../../../src/domain/fields/index.ts'
import { neededWhen } from '../../../src/domain/rules/betweenFields.ts'
import { EVENT_LEVELS, RESPONSE_LEVELS, type EmergencyKind, type Standing } from './options.ts'
import { isBefore, timeOf } from './time.ts'

/** 应对情况: what happened, what was done about it, and how it ended. */
export const response = {
  eventLevel: choice('事件级别', EVENT_LEVELS, { facet: true }),
  happenedOn: day('事发日期', { facet: true }),
  happenedAt: timeOf('事发时间'),
  place: text('事发地点', { search: 'body', maxLength: 200 }),
  responseLevel: choice('应急响应级别', RESPONSE_LEVELS, { facet: true }),
  responseFrom: day('响应启动日期'),
  firstReleasedOn: day('首次发布权威信息日期'),
  firstReleasedAt: timeOf('首次发布权威信息时间'),
  pressConferenceOn: day('新闻发布会日期'),
  pressConferenceAt: timeOf('新闻发布会时间'),
  development: longText('事态发展', { search: 'body' }),
  handling: longText('应急处置措施', { search: 'body' }),
  deaths: count('死亡（失踪）人数', { unit: '人' }),
  injuries: count('受伤人数', { unit: '人' }),
  losses: longText('损失和影响'),
  responseTo: day('响应终止日期'),
  aftermath: longText('善后和恢复重建情况', { search: 'body' }),
  basedOn: items('依据的预案或者有关预警', { of: ['emergency'] }),
}

interface Response {
  kind?: EmergencyKind
  standing?: Standing
  happenedOn?: string
  happenedAt?: string
  firstReleasedOn?: string
  firstReleasedAt?: string
  responseFrom?: string
  responseTo?: string
}

const LAW = '《突发事件应对法》（2007年）第五十三条'
const isResponse = ({ kind }: Response): boolean => kind === 'response'

export const responseRules = [
  ...(['happenedOn', 'place', 'development', 'handling'] as const).map((about) =>
    neededWhen(about, isResponse, `应对情况应当写明${response[about].label}`, LAW),
  ),
  neededWhen(
    'responseTo',
    (values: Response) =>
      isResponse(values) && values.standing === 'ended' && values.responseFrom !== undefined,
    '响应结束的，应当填写响应终止日期',
  ),
  {
    about: 'responseTo' as const,
    when: ({ responseFrom, responseTo }: Response) => isBefore([responseTo], [responseFrom]),
    says: '响应终止日期不能早于启动日期',
  },
  {
    about: 'firstReleasedOn' as const,
    when: (values: Response) =>
      isBefore(
        [values.firstReleasedOn, values.firstReleasedAt],
        [values.happenedOn, values.happenedAt],
      ),
    says: '首次发布权威信息不能早于事发',
  },
]
