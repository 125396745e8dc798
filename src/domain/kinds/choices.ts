import type { ChoiceOptions, FieldOf } from '../fields/index.ts'
import { isSubjectClass, parseSubjectClass, printSubjectClass } from '../subjectClasses.ts'
import { unreadable, type Kind } from './kind.ts'
import { isTexts } from './texts.ts'

export const choice: Kind<FieldOf<'choice'>> = {
  check: (value, { options }) => (isKey(options, value) ? [] : unreadable(offered(options))),
  parse: (typed, { options }) => keyOf(options, typed),
  print: (value, { options }) => options[value] ?? value,
}

export const choices: Kind<FieldOf<'choices'>> = {
  check: (value, { options }) =>
    isTexts(value) && value.every((key) => isKey(options, key)) ? [] : unreadable(offered(options)),
  parse: (typed, { options }) => {
    const parts = typed.split(/[、,，;；\n]/).filter((part) => part.trim() !== '')
    const keys = parts.map((part) => keyOf(options, part))
    return keys.length > 0 && keys.every((key) => key !== undefined) ? keys : undefined
  },
  print: (value, { options }) => value.map((key) => options[key] ?? key).join('、'),
}

export const subjectClass: Kind<FieldOf<'subjectClass'>> = {
  check: (value) =>
    typeof value === 'string' && isSubjectClass(value)
      ? []
      : unreadable('应为国务院公文主题分类中的一类，如 综合政务\\政务公开'),
  parse: (typed) => {
    const found = parseSubjectClass(typed)
    return found && printSubjectClass(found)
  },
  print: (value) => value.replace('\\', ' / '),
}

const isKey = (options: ChoiceOptions, value: unknown): boolean =>
  typeof value === 'string' && Object.hasOwn(options, value)

const keyOf = (options: ChoiceOptions, typed: string): string | undefined => {
  const plain = typed.trim()
  if (isKey(options, plain)) return plain
  return Object.keys(options).find((key) => fold(options[key]) === fold(plain))
}

/** 命令(令) and 命令（令） are the same words. */
const fold = (words = ''): string => words.normalize('NFKC').replace(/\s/g, '')

const offered = (options: ChoiceOptions): string => {
  const names = Object.values(options)
  return `应为：${names.slice(0, 8).join('、')}${names.length > 8 ? ' 等' : ''}`
}
