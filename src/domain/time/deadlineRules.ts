import type { DeadlineRule } from './DeadlineRule.ts'
import { OWED_REVIEW } from './owedReview.ts'

const LAW_2008 = '《政府信息公开条例》（国务院令第492号）'
const LAW_2019 = '《政府信息公开条例》（国务院令第711号）'
const FIRST_TEXT = { from: '2008-05-01', to: '2019-05-14' }
const REVISED_TEXT = { from: '2019-05-15' }
const DOUBLE_NOTICE = { law: '发改办财金〔2018〕424号', from: '2018-07-25' }

/** Periods that national law sets for disclosure. A plugin adds its own list beside this one. */
export const DEADLINE_RULES = [
  {
    code: 'publication',
    name: '主动公开',
    law: `${LAW_2008}第十八条`,
    ...FIRST_TEXT,
    of: 'formation',
    length: { workingDays: 20 },
  },
  {
    code: 'publication',
    name: '主动公开',
    law: `${LAW_2019}第二十六条`,
    ...REVISED_TEXT,
    of: 'formation',
    length: { workingDays: 20 },
  },
  {
    // Both texts say 形成或者变更: a change of what is public runs its own period.
    code: 'publication.change',
    name: '变更后公开',
    law: `${LAW_2008}第十八条`,
    ...FIRST_TEXT,
    of: 'change',
    length: { workingDays: 20 },
  },
  {
    code: 'publication.change',
    name: '变更后公开',
    law: `${LAW_2019}第二十六条`,
    ...REVISED_TEXT,
    of: 'change',
    length: { workingDays: 20 },
  },
  {
    code: 'publication.licence',
    name: '行政许可双公示',
    ...DOUBLE_NOTICE,
    of: 'decision',
    length: { workingDays: 7 },
  },
  {
    code: 'publication.penalty',
    name: '行政处罚双公示',
    ...DOUBLE_NOTICE,
    of: 'decision',
    length: { workingDays: 7 },
  },
  {
    code: 'publication.budget',
    name: '预决算公开',
    law: '《预算法》第十四条',
    from: '2015-01-01',
    of: 'approval',
    length: { days: 20 },
  },
  {
    code: 'publication.waterQuality',
    name: '饮用水安全状况按季公开',
    law: '《水污染防治法》第七十二条',
    from: '2018-01-01',
    of: 'publication',
    length: { months: 3 },
  },
  {
    // The penalty law's own 三日 are working days (art. 85).
    code: 'withdrawal.penalty',
    name: '撤回行政处罚决定信息',
    law: '《行政处罚法》第四十八条、第八十五条',
    from: '2021-07-15',
    of: 'change',
    length: { workingDays: 3 },
  },
  {
    // The number is local practice; the national text asks for publication together with the document.
    code: 'interpretation',
    name: '政策解读',
    law: '国办发〔2016〕80号及地方规定',
    from: '2016-11-10',
    of: 'publication',
    length: { workingDays: 3 },
  },
  {
    // The same days seen from the document: a column may set others.
    code: 'interpretation.due',
    name: '政策文件应当解读',
    law: '国办发〔2016〕80号及地方规定',
    from: '2016-11-10',
    of: 'publication',
    length: { workingDays: 3 },
  },
  {
    // The office's own rule: what was published before its review is reviewed within days.
    code: 'urgentReview',
    name: '应急公开后补办审核',
    law: '本市政府信息公开审核制度',
    from: '2008-05-01',
    of: 'publication',
    length: { workingDays: OWED_REVIEW.usual },
  },
  {
    // The law says 定期; a year is the office's own rule.
    code: 'reassessment',
    name: '不公开信息重新评估',
    law: `${LAW_2019}第十八条`,
    ...REVISED_TEXT,
    of: 'settlement',
    length: { months: 12 },
  },
  {
    code: 'request.answer',
    name: '依申请公开答复',
    law: `${LAW_2008}第二十四条`,
    ...FIRST_TEXT,
    of: 'receipt',
    length: { workingDays: 15 },
  },
  {
    code: 'request.answer',
    name: '依申请公开答复',
    law: `${LAW_2019}第三十三条`,
    ...REVISED_TEXT,
    of: 'receipt',
    length: { workingDays: 20 },
  },
] as const satisfies readonly DeadlineRule[]
