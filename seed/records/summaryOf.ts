import type { RichText } from '../../src/domain/fields/index.ts'
import { plainText } from '../../src/domain/kinds/index.ts'

/** 内容概述 of a body of up to five thousand characters, as local rules for catalogues limit it. */
const LONGEST = 300

/** The first passage of running text, up to the last sentence that fits. */
export const summaryOf = ({ root }: RichText): string => {
  const passages = root.children.map((node) => plainText(node).trim())
  const first = passages.find(isRunningText) ?? passages.join('')
  if (first.length <= LONGEST) return first
  const cut = first.slice(0, LONGEST)
  return cut.slice(0, cut.lastIndexOf('。') + 1) || `${cut.slice(0, -1)}…`
}

/** Not a title or a number, nor the line of addressees, which ends with a colon. */
const isRunningText = (passage: string): boolean =>
  passage.length > 40 && /[。：]/.test(passage) && !/(?<!如下|以下.{1,6})：$/.test(passage)
