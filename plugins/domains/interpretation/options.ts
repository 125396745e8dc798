/*
 * How a document is explained (国办发〔2016〕80号), each with a column of its own.
 * Stored; do not change once published.
 */
export const FORMS = {
  authoritative: '权威解读',
  illustrated: '图解政策',
  byOfficial: '责任人解读',
  byExpert: '专家解读',
  byMedia: '媒体解读',
  audioVideo: '音视频、动漫解读',
  pressConference: '新闻发布会',
  onlineInterview: '在线访谈',
  questions: '政策问答',
} as const
export type Form = keyof typeof FORMS

/** 谁起草谁解读: the head of the drafting department is the first to explain it. */
export const INTERPRETERS = {
  head: '起草部门主要负责人',
  official: '起草部门其他负责人',
  draftingUnit: '起草部门承办机构',
  expert: '专家学者',
  media: '新闻媒体',
} as const

export const INTERPRETATION_COLUMNS = [
  'interpretations/authoritative',
  'interpretations/illustrated',
  'interpretations/by-officials',
  'interpretations/by-experts',
  'interpretations/by-media',
  'interpretations/audio-video',
  'interpretations/press-conferences',
  'interpretations/questions',
] as const
