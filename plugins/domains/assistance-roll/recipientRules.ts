import { CATEGORIES_OF, type Category, type Scheme } from './options.ts'

/** 2018-07 */
export const MONTH = { test: /^\d{4}-(?:0[1-9]|1[0-2])$/, says: '年月应如 2018-07' }

/** Names of people have no digits. */
export const NO_NUMBERS = { test: /^\P{Nd}+$/u, says: '只写姓名，不写证件号码和账号' }

/** Places are named without house, identity, telephone or account numbers. */
export const NO_LONG_NUMBERS = {
  test: /^(?!(?:\P{Nd}*\p{Nd}){6})/u,
  says: '只写到村（社区），不写证件、电话、账户等号码',
}

interface Recipient {
  readonly name?: string
  readonly minor?: boolean
  readonly category?: Category
  readonly persons?: number
  readonly from?: string
  readonly until?: string
}
interface Roll {
  readonly title?: string
  readonly summary?: string
  readonly recipients?: readonly Recipient[]
  readonly scheme?: Scheme
  readonly phase?: 'proposed' | 'approved' | 'ended'
}

/** Of each line of the roll, and of the texts above it. */
export const recipientRules = [
  ...(['title', 'summary'] as const).map((about) => ({
    about,
    when: ({ recipients = [], ...texts }: Roll) =>
      recipients.some(({ name }) => name !== undefined && texts[about]?.includes(name)),
    says: '标题和概述中不能出现救助对象的姓名',
    source: '《个人信息保护法》第五十一条',
  })),
  {
    rowsOf: 'recipients' as const,
    about: 'name' as const,
    when: ({ name, minor, category }: Recipient) =>
      name !== undefined &&
      (minor === true || category === 'orphan' || category === 'childInNeed') &&
      !WITHHELD.test(name),
    says: '未成年人的姓名不写全名，请写作姓加“某某”',
    source: '《个人信息保护法》第二十八条',
  },
  {
    rowsOf: 'recipients' as const,
    about: 'minor' as const,
    when: ({ minor, category }: Recipient) =>
      (category === 'orphan' || category === 'childInNeed') && minor === false,
    says: '孤儿和困境儿童是未成年人，请勾选',
  },
  {
    rowsOf: 'recipients' as const,
    about: 'category' as const,
    when: ({ category }: Recipient, { scheme }: Roll) =>
      category !== undefined && scheme !== undefined && !CATEGORIES_OF[scheme].includes(category),
    says: '类别与本件的救助类别不符',
  },
  {
    rowsOf: 'recipients' as const,
    about: 'persons' as const,
    when: ({ persons }: Recipient) => persons === 0,
    says: '保障人口至少一人',
  },
  {
    rowsOf: 'recipients' as const,
    about: 'until' as const,
    when: ({ from, until }: Recipient) => from !== undefined && until !== undefined && until < from,
    says: '截止年月不能早于起始年月',
  },
  {
    rowsOf: 'recipients' as const,
    about: 'until' as const,
    when: ({ until }: Recipient, { phase }: Roll) => phase === 'ended' && until === undefined,
    says: '公布退出的，应当逐户写明截止年月',
  },
]

/** A family name and nothing more. */
const WITHHELD = /^\p{Script=Han}{1,2}(?:某{1,2}|[*＊]{1,2})$/u
