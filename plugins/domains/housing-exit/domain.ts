import { defineDomain } from '../../../src/domain/defineDomain.ts'
import {
  choice,
  count,
  day,
  division,
  period,
  table,
  text,
} from '../../../src/domain/fields/index.ts'
import {
  HOUSING_KINDS,
  maskedDocument,
  tenantName,
  tenantsUnnamed,
} from '../../../src/domain/groups/housing.ts'
import { inOrder } from '../../../src/domain/rules/betweenFields.ts'

/** 退出原因. Stored; do not change once published. */
const EXIT_REASONS = {
  income: '收入、财产超过标准',
  otherHome: '取得其他住房',
  expired: '租赁期满没有续租',
  arrears: '累计拖欠租金',
  sublet: '转借、转租或者擅自调换',
  misuse: '改变用途或者破坏装修',
  vacant: '连续闲置',
  fraud: '隐瞒、虚报申请情况',
  voluntary: '自愿退出',
  other: '其他',
} as const

/** 退出方式. */
const EXIT_WAYS = { vacated: '腾退', evicted: '责令收回', bought: '取得完全产权' } as const

/** 保障性住房退出: who left subsidised homes in a period, and why. Tenants are masked as in allocations. */
export const housingExit = defineDomain({
  slug: 'housing-exit',
  name: { zh: '保障性住房退出', en: 'Affordable housing exit' },
  group: '住房保障',
  columns: ['housing/exits'],
  duty: { article20: 11, publishBy: 'publication' },
  identifiedBy: ['county', 'housingKind', 'reportingPeriod'],
  fields: {
    county: division('县（区）', { required: 'submit', facet: true, listed: true }),
    housingKind: choice('保障性住房类别', HOUSING_KINDS, {
      required: 'submit',
      facet: true,
      listed: true,
    }),
    reportingPeriod: period('报告期', { required: 'submit', facet: true, listed: true }),
    exitCount: count('退出户数', { required: 'submit', unit: '户' }),
    exits: table(
      '退出名单',
      {
        name: tenantName,
        document: maskedDocument,
        project: text('原住房项目', { required: 'submit' }),
        reason: choice('退出原因', EXIT_REASONS, { required: 'submit' }),
        details: text('原因说明'),
        way: choice('退出方式', EXIT_WAYS),
        exitedOn: day('退出时间', { required: 'submit' }),
      },
      { required: 'submit' },
    ),
    publicityFrom: day('公示开始日期'),
    publicityUntil: day('公示截止日期'),
    contact: text('咨询、监督电话', { maxLength: 100 }),
  },
  rules: [
    ...tenantsUnnamed('exits'),
    {
      rowsOf: 'exits',
      about: 'details',
      when: ({ reason, details }) => reason === 'other' && details === undefined,
      says: '退出原因为其他的，应当写明原因',
    },
    {
      rowsOf: 'exits',
      about: 'exitedOn',
      when: ({ exitedOn }, { formationDate }) =>
        exitedOn !== undefined && formationDate !== undefined && exitedOn > formationDate,
      says: '退出时间不能晚于成文日期',
    },
    {
      about: 'exitCount',
      when: ({ exitCount, exits = [] }) => exitCount !== undefined && exitCount !== exits.length,
      says: '退出户数与名单的行数不一致',
    },
    inOrder('publicityFrom', 'publicityUntil', '公示截止日期不能早于开始日期'),
  ],
})
