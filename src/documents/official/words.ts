import { GENRES } from '../../domain/disclosure.ts'

/** Words by which titles of official documents end: the fifteen genres, and what they issue. */
const TITLE_ENDS = [
  ...Object.values(GENRES).flatMap((name) => name.split(/[（）]/).filter(Boolean)),
  ...[
    '办法',
    '方案',
    '规划',
    '细则',
    '规定',
    '条例',
    '计划',
    '要点',
    '公示',
    '预案',
    '解读',
    '清单',
  ],
]

const TITLE = new RegExp(`^[^。；]{4,100}(?:${TITLE_ENDS.join('|')})(?:[（(][^）)]*[）)])?$`)

/** Whether words could be the title of a document: 关于……的通知, ……实施方案（试行）. */
export const isTitle = (text: string): boolean => TITLE.test(text.replace(/\s/g, ''))

const BODIES =
  /(?:政府|委员会|委|局|办公室|办公厅|厅|部|院|中心|集团|公司|处|署|室|协会|法院|检察院|银行|学校|大学|指挥部|领导小组)$/

/** Whether words could be the name of a body that issues documents. */
export const isBody = (text: string): boolean =>
  text.length >= 3 &&
  text.length <= 40 &&
  !/[，。；：、]|关于|印发|转发|批转/.test(text) &&
  BODIES.test(text)

/** 机密★1年: state secrets are marked at the head (GB/T 9704-2012, 7.2.2). */
export const isSecrecyMark = (text: string): boolean =>
  /^(?:绝密|机密|秘密)(?:[★☆].{0,8})?$/.test(text.replace(/\s/g, ''))
