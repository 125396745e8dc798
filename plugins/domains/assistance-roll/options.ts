/** 救助类别 of a roll. Stored; do not change once published. */
export const SCHEMES = {
  minimumLiving: '最低生活保障',
  destitute: '特困人员供养',
  temporary: '临时救助',
  medical: '医疗救助',
  children: '孤儿和困境儿童保障',
} as const
export type Scheme = keyof typeof SCHEMES

/** The kinds within a scheme, row by row. */
export const CATEGORIES = {
  urbanMinimum: '城市低保',
  ruralMinimum1: '农村低保一类',
  ruralMinimum2: '农村低保二类',
  ruralMinimum3: '农村低保三类',
  ruralMinimum4: '农村低保四类',
  destituteHome: '特困分散供养',
  destituteInstitution: '特困集中供养',
  temporary: '临时救助',
  medical: '医疗救助',
  orphan: '孤儿',
  childInNeed: '困境儿童',
} as const
export type Category = keyof typeof CATEGORIES

export const CATEGORIES_OF: Readonly<Record<Scheme, readonly Category[]>> = {
  minimumLiving: [
    'urbanMinimum',
    'ruralMinimum1',
    'ruralMinimum2',
    'ruralMinimum3',
    'ruralMinimum4',
  ],
  destitute: ['destituteHome', 'destituteInstitution'],
  temporary: ['temporary'],
  medical: ['medical'],
  children: ['orphan', 'childInNeed'],
}

/** First the township's opinion, then the county's decision, both where people live (社会救助暂行办法 art. 11). */
export const PHASES = {
  proposed: '初审公示',
  approved: '批准公布',
  ended: '退出公布',
} as const
