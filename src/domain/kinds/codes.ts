import { isCreditCode, normaliseCreditCode } from '../codes/creditCode.ts'
import { isDivisionCode } from '../codes/divisions.ts'
import { normaliseDocumentNumber, parseDocumentNumber } from '../codes/documentNumber.ts'
import type { FieldOf } from '../fields/index.ts'
import {
  isIdentityNumber,
  maskIdentityNumber,
  normaliseIdentityNumber,
} from '../codes/identityNumber.ts'
import { unfit, unreadable, type Kind } from './kind.ts'

export const creditCode: Kind<FieldOf<'creditCode'>> = {
  check: (value) => {
    if (typeof value !== 'string') return unreadable('应为统一社会信用代码')
    if (isCreditCode(value)) return []
    return [unfit('malformed', '统一社会信用代码有误，请核对十八位代码', 'GB 32100-2015')]
  },
  parse: (typed) => normaliseCreditCode(typed) || undefined,
  print: (value) => value,
}

export const identityNumber: Kind<FieldOf<'identityNumber'>> = {
  check: (value, { documents }) => {
    if (typeof value !== 'string') return unreadable('应为证件号码')
    if (isIdentityNumber(value)) return []
    if (documents === 'any' && DOCUMENT.test(value)) return []
    if (documents === 'any') return [unfit('malformed', '证件号码有误，请核对')]
    return [unfit('malformed', '身份证号码有误，请核对', 'GB 11643-1999')]
  },
  parse: (typed) => normaliseIdentityNumber(typed) || undefined,
  print: maskIdentityNumber,
}

export const documentNumber: Kind<FieldOf<'documentNumber'>> = {
  check: (value) => {
    if (typeof value !== 'string') return unreadable('应为发文字号')
    if (NONE.has(value) || parseDocumentNumber(value)?.text === value) return []
    return [unfit('malformed', '发文字号应如 庆政办发〔2018〕18号；没有的填“无”', 'GB/T 9704-2012')]
  },
  parse: (typed) => normaliseDocumentNumber(typed) || undefined,
  print: (value) => value,
}

export const division: Kind<FieldOf<'division'>> = {
  check: (value) => (isDivisionCode(value) ? [] : unreadable('应为六位行政区划代码')),
  parse: (typed) => {
    const plain = typed.normalize('NFKC').trim()
    return isDivisionCode(plain) ? plain : undefined
  },
  print: (value) => value,
}

/** A passport, a permit or a certificate: letters and digits, with the dash or brackets some have. */
const DOCUMENT = /^[0-9A-Z()-]{5,20}$/

/** What documents without a number carry instead of one. */
const NONE = new Set(['无', '无号'])
