import { defineDomain } from '../../../src/domain/defineDomain.ts'
import {
  choice,
  count,
  day,
  link,
  longText,
  richText,
  text,
  year,
} from '../../../src/domain/fields/index.ts'
import { isIdentityNumber } from '../../../src/domain/codes/identityNumber.ts'
import { PHASES, RECRUITMENT_KINDS } from './options.ts'
import { dayRules, phaseRules, quotaRules } from './rules.ts'
import { candidates, positions, scores } from './tables.ts'

const NO_IDENTITY_NUMBER = {
  says: '不能公开身份证号码，请改用准考证号',
  source: '《个人信息保护法》第五十一条',
}

/** 招考: one recruitment from its announcement to those who were taken, each phase an edition. */
export const recruitment = defineDomain({
  slug: 'recruitment',
  name: { zh: '招考信息', en: 'Recruitment' },
  group: '会议和人事',
  columns: ['personnel/recruitment'],
  duty: { article20: 14, publishBy: 'publication' },
  identifiedBy: ['recruitmentName', 'responsibleUnit'],
  phase: 'phase',
  fields: {
    recruitmentName: text('招考名称', {
      required: 'submit',
      search: 'body',
      maxLength: 200,
      help: '各阶段写同一个名称，如 庆阳市2018年市直机关公开遴选公务员。',
    }),
    kind: choice('招考类别', RECRUITMENT_KINDS, { required: 'submit', facet: true, listed: true }),
    phase: choice('阶段', PHASES, { required: 'submit', facet: true, listed: true }),
    recruitmentYear: year('年度', { required: 'submit', facet: true, listed: true }),
    quota: count('招考总人数', { required: 'submit', unit: '人' }),
    conditions: longText('报考资格条件', { search: 'body' }),
    materials: longText('报考需要提交的申请材料', { search: 'body' }),
    instructions: longText('其他报考须知', { search: 'body' }),
    appliesFrom: day('报名开始日期'),
    appliesTo: day('报名截止日期', { facet: true }),
    applicationSite: link('报名网址'),
    applicationPlace: text('报名地点', { maxLength: 200 }),
    writtenOn: day('笔试日期'),
    interviewOn: day('面试日期'),
    positions,
    body: richText('公告正文'),
    scores,
    scoring: longText('成绩计算办法'),
    candidates,
    displayFrom: day('公示开始日期'),
    displayTo: day('公示截止日期'),
    supervisionPhone: text('监督电话', { maxLength: 50, help: '办公电话，不写个人手机。' }),
    supervisionAddress: text('受理反映的地址', { maxLength: 200 }),
    resultDocument: text('录用文件', { maxLength: 200, help: '写文件名称和发文字号。' }),
  },
  rules: [
    ...phaseRules,
    ...dayRules,
    ...quotaRules,
    {
      rowsOf: 'scores',
      about: 'ticketNumber',
      when: ({ ticketNumber = '' }) => isIdentityNumber(ticketNumber),
      ...NO_IDENTITY_NUMBER,
    },
    {
      rowsOf: 'candidates',
      about: 'ticketNumber',
      when: ({ ticketNumber = '' }) => isIdentityNumber(ticketNumber),
      ...NO_IDENTITY_NUMBER,
    },
    {
      rowsOf: 'candidates',
      about: 'outcome',
      when: ({ outcome }, { phase }) =>
        phase === 'result' && (outcome === undefined || outcome === 'proposed'),
      says: '公布录用结果时，应当写明每人是否录用',
      source: '条例第二十条第（十四）项',
    },
  ],
})
