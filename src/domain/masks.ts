import { maskIdentityNumber } from './codes/identityNumber.ts'

/**
 * What the public may read of a text that tells who somebody is (个人信息保护法 art. 51; the forms are
 * those of the offices' own circulars). Each keeps a stretch that lets those concerned find themselves.
 */
export const MASKS = {
  /** 张*, whatever the length of the name: the length would narrow the guess. */
  name: (text: string) => `${[...text][0] ?? ''}*`,
  /** 138****1234 */
  phone: (text: string) => `${text.slice(0, 3)}****${text.length > 7 ? text.slice(-4) : ''}`,
  /** 62*************199, of any document that names a person */
  identity: maskIdentityNumber,
  /** **** 1234 */
  account: (text: string) => `**** ${text.length > 8 ? text.slice(-4) : ''}`.trim(),
  /** 庆阳市西峰区肖金镇***: to the township or street office, no further */
  address: (text: string) => `${/^.*?(?:乡|镇|街道(?:办事处)?)/u.exec(text)?.[0] ?? ''}***`,
} as const satisfies Record<string, (text: string) => string>

export type Mask = keyof typeof MASKS
