import { SUBJECT_CLASSES } from './subjectClassList.ts'

/** 主题分类 of a document: a class and, mostly, one of its children. */
export interface SubjectClass {
  readonly name: string
  readonly child?: string
}

/** Whether the text is a class in the spelling in which it is stored (`卫生、体育\卫生`, `其他`). */
export const isSubjectClass = (text: string): boolean => {
  const found = parseSubjectClass(text)
  return found !== undefined && printSubjectClass(found) === text
}

/** Reads `一级\二级` or a class alone, whatever the slash, the width or the spaces. */
export const parseSubjectClass = (text: string): SubjectClass | undefined => {
  const [first = '', second, ...more] = text.normalize('NFKC').split(/[\\/>→]/)
  const name = same(Object.keys(SUBJECT_CLASSES), first)
  if (!name || more.length > 0) return undefined
  const children = childrenOf(name)
  if (second === undefined || (children.length === 0 && fold(second) === fold(name)))
    return { name }
  const child = same(children, second)
  return child ? { name, child } : undefined
}

/** `一级\二级`, as documents of the State Council carry it. */
export const printSubjectClass = ({ name, child }: SubjectClass): string =>
  child ? `${name}\\${child}` : name

/** Every class and child in the official order, for a list to choose from. */
export const allSubjectClasses = (): readonly SubjectClass[] =>
  Object.keys(SUBJECT_CLASSES).flatMap((name) => [
    { name },
    ...childrenOf(name).map((child) => ({ name, child })),
  ])

const childrenOf = (name: string): readonly string[] =>
  (SUBJECT_CLASSES as Readonly<Record<string, readonly string[]>>)[name] ?? []

const fold = (text: string): string => text.normalize('NFKC').replace(/\s/g, '')

const same = (names: readonly string[], typed: string): string | undefined =>
  names.find((name) => fold(name) === fold(typed))
