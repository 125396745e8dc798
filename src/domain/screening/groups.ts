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

/** What a doubt is called in a sentence: 手机号码, 用语“帐户”. */
export const nameOf = (code: string): string => {
  const [group, ...rest] = code.split('.')
  if (group === 'wording') return `用语“${rest.join('.')}”`
  return NAMES[`${group}.${rest[0]}`] ?? DOUBT_GROUPS[groupOf(code)]
}

const NAMES: Readonly<Record<string, string>> = {
  'personal.identityNumber': '公民身份号码',
  'personal.oldIdentityNumber': '十五位居民身份证号码',
  'personal.bankCard': '银行账号',
  'personal.mobile': '手机号码',
  'link.empty': '没有地址的链接',
  'link.relative': '不完整的链接',
  'link.malformed': '写法有误的链接',
  'link.credentials': '带有账号的链接',
  'link.intranet': '内部网络地址',
  'link.mail': '电子邮件链接',
  'link.scheme': '打不开的链接',
  'link.local': '自己电脑里的位置',
  'link.script': '运行程序的链接',
  'link.noWords': '没有文字的链接',
  'link.broken': '打不开的链接',
  'image.noDescription': '没有说明的图片',
  'attachment.unchecked': '没有检查的附件',
  'attachment.unread': '不能检查的附件',
  'attachment.hidden': '附件中隐藏的内容',
  'attachment.scanned': '没有文字的页面',
  'attachment.cut': '只检查了一部分的附件',
  'duplicate.number': '相同的发文字号',
  'duplicate.text': '几乎相同的正文',
}
