/** What doubts are about, as the office sorts them: the first word of their codes. */
export const DOUBT_GROUPS = {
  personal: '个人信息',
  wording: '用语',
  link: '链接',
  image: '图片说明',
  attachment: '附件',
  duplicate: '重复公开',
} as const
export type DoubtGroup = keyof typeof DOUBT_GROUPS

/** The group that a code belongs to. */
export const groupOf = (code: string): DoubtGroup => code.split('.')[0] as DoubtGroup
