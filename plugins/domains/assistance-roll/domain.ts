import { defineDomain } from '../../../src/domain/defineDomain.ts'
import {
  choice,
  count,
  day,
  division,
  flag,
  longText,
  money,
  period,
  table,
  text,
} from '../../../src/domain/fields/index.ts'
import { inOrder, neededWhen } from '../../../src/domain/rules/betweenFields.ts'
import { totalOf } from '../../../src/domain/rules/totalOf.ts'
import { CATEGORIES, PHASES, SCHEMES } from './options.ts'
import { MONTH, NO_LONG_NUMBERS, NO_NUMBERS, recipientRules } from './recipientRules.ts'

/**
 * 社会救助对象: who is given assistance, in the village or street where neighbours can judge. Names are
 * published by their first character only; there is no place for identity numbers or accounts.
 */
export const assistanceRoll = defineDomain({
  slug: 'assistance-roll',
  name: { zh: '社会救助对象', en: 'Assistance roll' },
  group: '社会公益',
  columns: ['welfare/assistance-recipients'],
  duty: { article20: 11, publishBy: 'publication' },
  identifiedBy: ['responsibleUnit', 'county', 'scheme', 'reportingPeriod'],
  phase: 'phase',
  fields: {
    scheme: choice('救助类别', SCHEMES, { required: 'submit', facet: true, listed: true }),
    county: division('县（区）', { required: 'submit', facet: true, listed: true }),
    reportingPeriod: period('期间', { required: 'submit', facet: true, listed: true }),
    phase: choice('阶段', PHASES, { required: 'submit', facet: true, listed: true }),
    displayFrom: day('公示开始日期'),
    displayUntil: day('公示截止日期', { facet: true }),
    recipients: table(
      '救助对象',
      {
        name: text('姓名', {
          required: 'submit',
          masked: 'name',
          maxLength: 30,
          pattern: NO_NUMBERS,
        }),
        minor: flag('未成年人'),
        township: text('乡镇（街道）', { required: 'submit', pattern: NO_LONG_NUMBERS }),
        village: text('村（社区）', { pattern: NO_LONG_NUMBERS }),
        category: choice('类别', CATEGORIES, { required: 'submit' }),
        persons: count('保障人口', { required: 'submit', unit: '人' }),
        amount: money('月保障金额', { unit: '元', required: 'submit' }),
        from: text('起始年月', { required: 'submit', pattern: MONTH }),
        until: text('截止年月', { pattern: MONTH }),
      },
      {
        required: 'submit',
        help: '公开时姓名只显示姓；未成年人录入时也不写全名。单位：元，临时、医疗救助填一次性金额。',
      },
    ),
    households: count('保障户数', { required: 'submit', unit: '户' }),
    persons: count('保障人数', { required: 'submit', unit: '人' }),
    total: money('保障金额合计', { unit: '元', required: 'submit' }),
    objections: longText('异议反映方式', { help: '初审公示的，写明反映异议的单位和电话。' }),
    supervisionPhone: text('监督电话', { required: 'submit', maxLength: 100 }),
  },
  rules: [
    ...recipientRules,
    totalOf('total', 'recipients', 'amount', '保障金额合计应等于各户金额之和'),
    inOrder('displayFrom', 'displayUntil', '公示截止日期不能早于开始日期'),
    ...(['displayFrom', 'displayUntil', 'objections'] as const).map((about) =>
      neededWhen(
        about,
        ({ phase }: { phase?: string }) => phase === 'proposed',
        '初审公示的，应当写明公示起止日期和反映异议的方式',
        '《社会救助暂行办法》第十一条',
      ),
    ),
    {
      about: 'households',
      when: ({ households, recipients = [] }) =>
        households !== undefined && recipients.length > 0 && recipients.length !== households,
      says: '保障户数应等于救助对象的行数',
    },
    {
      about: 'persons',
      when: ({ persons, recipients = [] }) =>
        persons !== undefined &&
        recipients.length > 0 &&
        recipients.reduce((sum, row) => sum + (row.persons ?? 0), 0) !== persons,
      says: '保障人数应等于各户保障人口之和',
    },
  ],
})
