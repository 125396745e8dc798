/* Who is recruited and how far it has come. Stored; do not change once published. */

export const RECRUITMENT_KINDS = {
  civilServants: '公务员录用',
  selection: '公务员遴选',
  institutions: '事业单位公开招聘',
  other: '其他招聘',
} as const
export type RecruitmentKind = keyof typeof RECRUITMENT_KINDS

/** From the announcement to the appointment (公务员法 ch. 4). */
export const PHASES = {
  announcement: '招考公告',
  written: '笔试成绩',
  interview: '面试和综合成绩',
  inspection: '体检、考察',
  proposed: '拟录用公示',
  result: '录用结果',
} as const
export type Phase = keyof typeof PHASES

export const SEXES = { male: '男', female: '女' } as const

export const CANDIDATE_OUTCOMES = {
  proposed: '拟录用',
  hired: '录用',
  notHired: '不予录用或者放弃',
} as const
