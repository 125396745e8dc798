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
