import { isEmpty, type FieldOf } from '../fields/index.ts'
import { unfit, unreadable, type Kind } from './kind.ts'

export const text: Kind<FieldOf<'text'>> = {
  check: (value, { maxLength, pattern }) => {
    if (typeof value !== 'string') return unreadable('应为文字')
    const length = [...value].length
    return [
      ...(maxLength && length > maxLength
        ? [unfit('tooLong', `不超过 ${maxLength} 字，现有 ${length} 字`)]
        : []),
      ...(pattern && !pattern.test.test(value) ? [unfit('malformed', pattern.says)] : []),
    ]
  },
  parse: (typed, { long, pattern }) => {
    const plain = tidied(typed, long)
    const folded = plain.normalize('NFKC')
    const means = pattern?.test.test(folded) && !pattern.test.test(plain) ? folded : plain
    return means || undefined
  },
  print: (value) => value,
}

export const texts: Kind<FieldOf<'texts'>> = {
  check: (value) => (isTexts(value) && !value.some(isEmpty) ? [] : unreadable('应为若干条文字')),
  parse: (typed) => {
    const found = typed.split(/[、;；\n]/).map((part) => tidied(part))
    return found.some(Boolean) ? found.filter(Boolean) : undefined
  },
  print: (value) => value.join('、'),
}

export const link: Kind<FieldOf<'link'>> = {
  check: (value) =>
    typeof value !== 'string'
      ? unreadable('应为网址')
      : isWebAddress(value)
        ? []
        : [unfit('malformed', '网址应以 http:// 或 https:// 开头')],
  parse: (typed) => tidied(typed) || undefined,
  print: (value) => value,
}

/** Whether nothing can be seen in the text. */
export const isBlank = (typed: string): boolean => tidied(typed, true) === ''

/**
 * The text without what clipboards bring unseen: control and zero-width characters, Word's own line
 * breaks, spaces around. One line unless it is a long one.
 */
export const tidied = (typed: string, long?: true): string => {
  const seen = typed
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/(?![\t\n])\p{Cc}|[\u200b\u2060\ufeff]/gu, '')
  return (long ? seen : seen.replace(/\s*\n\s*/g, ' ')).trim()
}

export const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((part) => typeof part === 'string')

const isWebAddress = (value: string): boolean => {
  if (!URL.canParse(value)) return false
  return ['http:', 'https:'].includes(new URL(value).protocol)
}
