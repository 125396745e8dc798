/** 社会救助的类别 with a standard of their own (社会救助暂行办法). Stored; do not change once published. */
export const CATEGORIES = {
  minimumLiving: '最低生活保障',
  destituteLiving: '特困人员基本生活',
  destituteCare: '特困人员照料护理',
  orphan: '孤儿基本生活',
  temporary: '临时救助',
  medical: '医疗救助',
  other: '其他',
} as const

export const RESIDENCES = { urban: '城市', rural: '农村', both: '城乡统一' } as const

/** 计发单位. */
export const PER = {
  personMonth: '元/人·月',
  personYear: '元/人·年',
  householdTime: '元/户·次',
  personTime: '元/人·次',
} as const

/** 照料护理 is graded by what somebody can do without help (国发〔2016〕14号). */
export const CARE_LEVELS = { able: '全自理', half: '半护理', full: '全护理' } as const
