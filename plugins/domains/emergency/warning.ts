import { choice, day, items, longText, text, texts } from '../../../src/domain/fields/index.ts'
import { neededWhen } from '../../../src/domain/rules/betweenFields.ts'
import { WARNING_LEVELS, type EmergencyKind, type Standing } from './options.ts'
import { isBefore, timeOf } from './time.ts'

/** 预警信息: what is about to happen, where, and what people should do. */
export const warning = {
  warningLevel: choice('预警级别', WARNING_LEVELS, { facet: true, listed: true }),
  warnedOn: day('预警发布日期', { facet: true }),
  warnedAt: timeOf('预警发布时间'),
  affectedAreas: texts('影响范围'),
  expectedUntil: text('预计持续到', { maxLength: 50, help: '如 7月11日8时。' }),
  expectation: longText('可能的影响', { search: 'body' }),
  precautions: longText('应对措施和防御指引', { search: 'body' }),
  hotline: text('咨询电话', { maxLength: 50, help: '办公电话，不写个人手机。' }),
  adjusts: items('调整的预警', { of: ['emergency'], most: 1 }),
  liftedOn: day('预警解除日期'),
  liftedAt: timeOf('预警解除时间'),
}

interface Warning {
  kind?: EmergencyKind
  standing?: Standing
  category?: string
  warnedOn?: string
  warnedAt?: string
  liftedOn?: string
  liftedAt?: string
}

const LAW = '《突发事件应对法》'
const isWarning = ({ kind }: Warning): boolean => kind === 'warning'

export const warningRules = [
  neededWhen('warningLevel', isWarning, '预警应当标明蓝、黄、橙、红级别', LAW),
  ...(['warnedOn', 'warnedAt', 'affectedAreas', 'precautions'] as const).map((about) =>
    neededWhen(about, isWarning, `预警应当写明${warning[about].label}`, LAW),
  ),
  {
    about: 'category' as const,
    when: ({ kind, category }: Warning) => kind === 'warning' && category === 'socialSecurity',
    says: '分级预警只用于自然灾害、事故灾难和公共卫生事件；社会安全事件按规定报告',
    source: `${LAW}（2007年）第四十二条、第四十六条`,
  },
  ...(['liftedOn', 'liftedAt'] as const).map((about) =>
    neededWhen(
      about,
      (values: Warning) => isWarning(values) && values.standing === 'ended',
      `预警解除的，应当填写${warning[about].label}`,
      `${LAW}（2007年）第四十七条`,
    ),
  ),
  {
    about: 'liftedOn' as const,
    when: ({ warnedOn, warnedAt, liftedOn, liftedAt }: Warning) =>
      isBefore([liftedOn, liftedAt], [warnedOn, warnedAt]),
    says: '预警解除不能早于发布',
  },
  {
    about: 'standing' as const,
    when: ({ kind, standing, liftedOn }: Warning) =>
      kind === 'warning' && standing !== undefined && standing !== 'ended' && !!liftedOn,
    says: '已填写预警解除日期，状态应当为已解除',
  },
]
