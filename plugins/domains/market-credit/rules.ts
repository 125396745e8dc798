import { inOrder, neededWhen } from '../../../src/domain/rules/betweenFields.ts'
import type { LISTING_STATES, RECORDS } from './options.ts'

interface Told {
  record?: keyof typeof RECORDS
  listingState?: keyof typeof LISTING_STATES
}

const LAW = '《企业信息公示暂行条例》'

const is =
  (...records: readonly (keyof typeof RECORDS)[]) =>
  ({ record }: Told): boolean =>
    record !== undefined && records.includes(record)

const isRemoved = ({ listingState }: Told): boolean => listingState === 'removed'

/** Each kind of record asks for its own particulars. */
export const recordRules = [
  ...(
    [
      'representative',
      'address',
      'businessScope',
      'establishedOn',
      'registrationAuthority',
      'registrationState',
    ] as const
  ).map((about) =>
    neededWhen(
      about,
      is('registration'),
      '基础信息应当写明法定代表人（负责人、经营者）、住所、经营范围、成立日期、登记机关和登记状态',
      `${LAW}第六条`,
    ),
  ),
  ...(['recordNumber', 'content'] as const).map((about) =>
    neededWhen(
      about,
      is('licence', 'penalty', 'mortgage', 'pledge'),
      '许可、处罚和抵押、出质登记应当写明文号（登记编号）和内容',
      `${LAW}第六条、第七条`,
    ),
  ),
  neededWhen('content', is('inspection'), '抽查检查应当写明结果', `${LAW}第十四条`),
  neededWhen(
    'listingState',
    is('abnormal', 'serious', 'trusted'),
    '列入名录、名单的，应当选择是列入还是移出',
    `${LAW}第十七条`,
  ),
  neededWhen(
    'listingReason',
    is('abnormal', 'serious'),
    '列入经营异常名录、严重违法失信名单的，应当写明列入的事由',
    `${LAW}第十七条`,
  ),
  neededWhen('abnormalCause', is('abnormal'), '列入经营异常名录的，应当选择列入情形', LAW),
  neededWhen('listName', is('trusted'), '守信红名单应当写明名单的名称，如 纳税信用A级纳税人'),
  ...(['removedOn', 'removalReason'] as const).map((about) =>
    neededWhen(about, isRemoved, '已经移出的，应当写明移出日期和原因', `${LAW}第十七条`),
  ),
  {
    about: 'removedOn' as const,
    when: ({ listingState, removedOn }: Told & { removedOn?: string }) =>
      listingState === 'listed' && removedOn !== undefined,
    says: '填写了移出日期，名录状态应当是“移出”',
  },
  inOrder('recordedOn', 'removedOn', '移出日期不能早于列入日期'),
  inOrder('recordedOn', 'validUntil', '有效期至不能早于信息产生日期'),
  inOrder('recordedOn', 'displayUntil', '公示截止期不能早于信息产生日期'),
  inOrder('establishedOn', 'recordedOn', '信息产生日期不能早于成立日期'),
]
