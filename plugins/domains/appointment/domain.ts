import { defineDomain } from '../../../src/domain/defineDomain.ts'
import {
  choice,
  day,
  documentNumber,
  flag,
  richText,
  table,
  text,
} from '../../../src/domain/fields/index.ts'
import { inOrder, numberedInYear } from '../../../src/domain/rules/betweenFields.ts'

/** 任 and 免, as the decision puts them. Stored; do not change once published. */
const ACTIONS = { appoint: '任', remove: '免' } as const

/** 人事任免: who was given which office by the government and who left it. Officials' names are public. */
export const appointment = defineDomain({
  slug: 'appointment',
  name: { zh: '人事任免', en: 'Appointment' },
  group: '会议和人事',
  columns: ['personnel/appointments'],
  duty: { article20: 15, publishBy: 'publication', countedFrom: 'decidedOn' },
  identifiedBy: ['documentNumber', 'decidedOn', 'title'],
  fields: {
    documentNumber: documentNumber('文号', {
      required: 'submit',
      listed: true,
      help: '没有的填“无”。',
    }),
    decidedOn: day('决定日期', { required: 'submit', facet: true, listed: true }),
    decidedBy: text('决定机关或者会议', {
      maxLength: 100,
      help: '如 市政府第35次常务会议、市人大常委会。',
    }),
    effectiveOn: day('任免起算日期'),
    decisions: table(
      '任免名单',
      {
        action: choice('任/免', ACTIONS, { required: 'submit' }),
        name: text('姓名', { required: 'submit' }),
        post: text('职务', { required: 'submit' }),
        onTrial: flag('试用'),
        trialPeriod: text('试用期'),
        remarks: text('备注'),
      },
      { required: 'submit', help: '一人任一职、免一职各写一行。' },
    ),
    body: richText('正文'),
  },
  rules: [
    numberedInYear('documentNumber', 'formationDate'),
    inOrder('decidedOn', 'formationDate', '成文日期不能早于决定日期'),
    {
      rowsOf: 'decisions',
      about: 'post',
      when: (row, { decisions = [] }) =>
        decisions.some(
          (other) =>
            other !== row &&
            row.name !== undefined &&
            row.post !== undefined &&
            other.name === row.name &&
            other.post === row.post &&
            other.action === row.action,
        ),
      says: '同一人的同一任免写了两次',
    },
    {
      rowsOf: 'decisions',
      about: 'onTrial',
      when: ({ action, onTrial }) => action === 'remove' && onTrial === true,
      says: '只有任职才有试用',
    },
  ],
})
