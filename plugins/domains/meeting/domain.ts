import { defineDomain } from '../../../src/domain/defineDomain.ts'
import {
  choice,
  choices,
  count,
  day,
  flag,
  isEmpty,
  items,
  longText,
  richText,
  table,
  text,
  texts,
} from '../../../src/domain/fields/index.ts'
import { inOrder, neededWhen } from '../../../src/domain/rules/betweenFields.ts'
import { GUESTS, MEETING_KINDS, OUTCOMES, WAYS_OPENED } from './options.ts'

/** 政府会议: what was taken up and decided, who was let in to listen, and which documents came of it. */
export const meeting = defineDomain({
  slug: 'meeting',
  name: { zh: '政府会议', en: 'Meeting' },
  group: '会议和人事',
  columns: ['meetings'],
  duty: { article20: 15, publishBy: 'publication' },
  identifiedBy: ['kind', 'heldOn', 'title'],
  fields: {
    kind: choice('会议类型', MEETING_KINDS, { required: 'submit', facet: true, listed: true }),
    term: text('届次', { maxLength: 50, help: '如 市四届人民政府。' }),
    session: count('会议次数', { unit: '次' }),
    heldOn: day('召开日期', { required: 'submit', facet: true, listed: true }),
    endedOn: day('结束日期', { help: '会期不止一天的填写。' }),
    place: text('地点', { maxLength: 100 }),
    chair: text('主持人及职务', { maxLength: 100, search: 'body' }),
    attendees: texts('出席人员'),
    observers: texts('列席单位'),
    topics: table(
      '议题和议定事项',
      {
        topic: text('议题', { required: 'submit', long: true }),
        reportedBy: text('汇报单位'),
        outcome: choice('结果', OUTCOMES, { required: 'submit' }),
        decision: text('议定事项', { long: true }),
        document: text('形成的文件'),
      },
      { required: 'submit', help: '不宜公开的议题不写；会议纪要按程序公开。' },
    ),
    body: richText('会议消息'),
    documents: items('会议议定的文件', {
      of: ['policy-document'],
      help: '文件公开后选择；本平台没有的，写在议题的“形成的文件”一栏。',
    }),
    opened: flag('邀请公众列席', {
      required: 'submit',
      facet: true,
      help: '涉及公众利益、需要社会广泛知晓的议题，邀请有关方面列席（国办发〔2016〕80号）。',
    }),
    waysOpened: choices('开放方式', WAYS_OPENED, { facet: true }),
    guests: table(
      '列席人员',
      {
        kind: choice('类别', GUESTS, { required: 'submit' }),
        who: text('说明', { long: true }),
        invited: count('邀请人数', { required: 'submit', unit: '人' }),
        attended: count('到会人数', { required: 'submit', unit: '人' }),
        topic: text('列席的议题'),
        opinions: text('意见建议和采纳情况', { long: true }),
      },
      { help: '只写类别和人数，不写公众代表的姓名。' },
    ),
    notOpenedReason: longText('不开放的理由', { internal: true }),
  },
  rules: [
    inOrder('heldOn', 'endedOn', '结束日期不能早于召开日期'),
    inOrder('heldOn', 'formationDate', '成文日期不能早于会议召开日期'),
    neededWhen(
      'guests',
      ({ opened }: { opened?: boolean }) => opened === true,
      '邀请公众列席的，应当填写列席人员的类别和人数',
      '国办发〔2016〕80号',
    ),
    {
      about: 'opened',
      when: ({ opened, guests }) => opened === false && !isEmpty(guests),
      says: '已填写列席人员，“邀请公众列席”应当为“是”',
    },
    {
      rowsOf: 'guests',
      about: 'attended',
      when: ({ invited, attended }) =>
        invited !== undefined && attended !== undefined && attended > invited,
      says: '到会人数不能多于邀请人数',
    },
    {
      rowsOf: 'guests',
      about: 'who',
      when: ({ kind, who }) => kind === 'other' && !who,
      says: '类别为其他的，应当说明是哪些人',
    },
    {
      rowsOf: 'topics',
      about: 'decision',
      when: ({ outcome, decision }) =>
        (outcome === 'adopted' || outcome === 'adoptedInPrinciple') && !decision,
      says: '通过的议题应当写明议定事项',
      source: '国办发〔2016〕80号',
    },
  ],
})
