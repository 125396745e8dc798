import type { ChoiceOptions, FieldOf } from '../fields/index.ts'
import { isSubjectClass, parseSubjectClass, printSubjectClass } from '../codes/subjectClasses.ts'
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
    const keys = keysIn(options, typed.split(SEPARATORS))
    return keys && keys.length > 0 ? keys : undefined
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

/** Kept between the parts, because an option's own words may hold one: 信息公告栏、电子信息屏. */
const SEPARATORS = /([、,，;；\n])/

/** The keys of all parts, each option as long as it can be; undefined when a part is none. */
const keysIn = (options: ChoiceOptions, parts: readonly string[]): string[] | undefined => {
  const longest = Math.max(...Object.values(options).map((words) => words.split(SEPARATORS).length))
  const keys: string[] = []
  for (let at = 0; at < parts.length; at += 2) {
    if (parts[at]?.trim() === '') continue
    let end = at + longest
    let key: string | undefined
    while (end > at && (key = keyOf(options, parts.slice(at, end).join(''))) === undefined) end -= 2
    if (key === undefined) return undefined
    keys.push(key)
    at = end - 1
  }
  return keys
}

/** 命令(令) and 命令（令） are the same words. */
const fold = (words = ''): string => words.normalize('NFKC').replace(/\s/g, '')

const offered = (options: ChoiceOptions): string => {
  const names = Object.values(options)
  return `应为：${names.slice(0, 8).join('、')}${names.length > 8 ? ' 等' : ''}`
}
