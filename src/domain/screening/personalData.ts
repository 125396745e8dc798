import { isCreditCode } from '../codes/creditCode.ts'
import { isIdentityNumber } from '../codes/identityNumber.ts'
import { MASKS, type Mask } from '../masks.ts'
import type { Spot } from './doubt.ts'
import { halfWidth } from './halfWidth.ts'
import { isCardNumber } from './isCardNumber.ts'

/**
 * Numbers by which a natural person is known, in a text that is to become public
 * (个人信息保护法 arts 28 and 51): identity numbers, mobile telephones, bank cards. Landlines of offices,
 * credit codes, document and index numbers are nobody's.
 */
export const personalData = (text: string): Spot[] => {
  const plain = halfWidth(text)
  const taken: Spot[] = []
  for (const number of NUMBERS) {
    for (const { index, 0: found } of plain.matchAll(number.shape)) {
      if (taken.some(({ at, length }) => index < at + length && at < index + found.length)) continue
      const digits = found.replace(SEPARATORS, '').toUpperCase()
      if (!number.is(digits, { before: plain.slice(Math.max(0, index - CONTEXT), index) })) continue
      taken.push({
        code: `personal.${number.code}`,
        gravity: 'block',
        at: index,
        length: found.length,
        excerpt: MASKS[number.mask](digits),
        says: `疑似${number.name}，公开前应当删去或者遮盖`,
        instead: MASKS[number.mask](digits),
        source: '《个人信息保护法》第二十八条、第五十一条',
      })
    }
  }
  return taken.sort((a, b) => a.at - b.at)
}

/** How far before a number its name may stand. */
const CONTEXT = 24
const SEPARATORS = /[\s-]/g

interface PersonalNumber {
  code: string
  name: string
  mask: Mask
  /** What it looks like, with the spaces and hyphens that people put into it. */
  shape: RegExp
  is: (digits: string, around: { before: string }) => boolean
}

/** In the order in which they claim a stretch of text: the surest first. */
const NUMBERS: readonly PersonalNumber[] = [
  {
    code: 'identityNumber',
    name: '公民身份号码',
    mask: 'identity',
    shape: /(?<![0-9A-Za-z])\d{6}[ -]?\d{8}[ -]?\d{3}[\dXx](?![0-9A-Za-z])/g,
    is: (digits) => isIdentityNumber(digits) && !isCreditCode(digits),
  },
  {
    // Fifteen digits have no check digit, so they count only where they are called by name.
    code: 'oldIdentityNumber',
    name: '十五位居民身份证号码',
    mask: 'identity',
    shape: /(?<![0-9A-Za-z])\d{15}(?![0-9A-Za-z])/g,
    is: (digits, { before }) => isIdentityNumber(digits) && /身份证|证件/.test(before),
  },
  {
    code: 'bankCard',
    name: '银行账号',
    mask: 'account',
    shape: /(?<![0-9A-Za-z./-])[3-6]\d{3}(?:[ -]?\d{4}){3}(?:[ -]?\d{1,3})?(?![0-9A-Za-z/])/g,
    is: isCardNumber,
  },
  {
    code: 'mobile',
    name: '手机号码',
    mask: 'phone',
    shape: /(?<![0-9A-Za-z.])(?:\+?86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?![0-9A-Za-z.%])/g,
    is: (digits) => /^(?:\+?86)?1[3-9]\d{9}$/.test(digits),
  },
]
