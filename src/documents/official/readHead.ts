import { parseDocumentNumber } from '../../domain/codes/documentNumber.ts'
import type { Passage } from './Passage.ts'
import type { Recognised, Recognition } from './Recognition.ts'
import { isBody, isTitle } from './words.ts'

/** The head of a document, and where what follows it begins. */
export interface Head extends Recognised {
  /** The index of the first passage behind it. */
  end: number
}

/**
 * Reads 版头 and 标题: who issues it, under which number, what it is called, and to whom it goes. What
 * else stands above the title (份号, 紧急程度, 签发人) is for the paper alone.
 */
export const readHead = (passages: readonly Passage[]): Head => {
  const title = titleIn(passages)
  if (!title) return { recognitions: [], left: [], end: 0 }
  const above = passages.slice(0, title.from).map(readAbove)
  const below = numberBelow(passages[title.to])
  const end = title.to + (below ? 1 : 0)
  const addressees = addresseesIn(passages[end])
  return {
    recognitions: [
      ...above.flatMap(({ recognitions }) => recognitions),
      title.recognition,
      ...(below ? [below] : []),
      ...(addressees ? [addressees] : []),
    ],
    left: above.flatMap(({ left }) => left),
    end: end + (addressees ? 1 : 0),
  }
}

/** Further down there is no head. */
const REACH = 16

interface Title {
  from: number
  to: number
  recognition: Recognition
}

/** Set in the middle, in one or several lines; where nothing is, the first words that read like one. */
const titleIn = (passages: readonly Passage[]): Title | undefined => {
  const head = passages.slice(0, REACH)
  const from = head.findIndex((passage, at) => isCentred(passage) && isFree(passage, head[at + 1]))
  if (from >= 0) return titleOf(passages, from, lineAfter(passages, from))
  const likely = head.findIndex((passage) => isFree(passage) && isTitle(passage.text))
  return likely >= 0 ? titleOf(passages, likely, likely + 1) : undefined
}

const isCentred = ({ align }: Passage): boolean => align === 'center'

/** Neither a number nor a letterhead; a title may break after the body that issues it. */
const isFree = ({ text }: Passage, next?: Passage): boolean =>
  text.length > 3 && !numberIn(text) && (!isMast(text) || ABOUT.test(next?.text ?? ''))

const ABOUT = /^(?:关于|印发|转发|批转)/

const lineAfter = (passages: readonly Passage[], from: number): number => {
  let to = from + 1
  for (; to < passages.length; to++) {
    const passage = passages[to] as Passage
    if (!isCentred(passage) || passage.size !== passages[from]?.size || !isFree(passage)) break
  }
  return to
}

const titleOf = (passages: readonly Passage[], from: number, to: number): Title => {
  const lines = passages.slice(from, to)
  const value = lines.map(({ text }) => text.replace(/\s+/g, '')).join('')
  const asTitle = lines.every(isCentred) ? 'sure' : 'likely'
  const certainty = isTitle(value) ? asTitle : 'unsure'
  return { from, to, recognition: { element: 'title', value, certainty, passages: lines } }
}

/** 发文机关标志: 庆阳市人民政府办公室文件, or the body's name alone. */
const isMast = (text: string): boolean => {
  const plain = text.replace(/\s/g, '')
  return (plain.endsWith('文件') && isBody(plain.slice(0, -2))) || isBody(plain)
}

const readAbove = (passage: Passage): Recognised => {
  const { text } = passage
  const number = numberIn(text)
  if (number) {
    return {
      recognitions: [
        {
          element: 'documentNumber',
          value: number.text,
          certainty: 'sure',
          passages: [passage],
        },
      ],
      left: number.rest ? [{ ...passage, text: number.rest }] : [],
    }
  }
  if (!isMast(text)) return { recognitions: [], left: [passage] }
  const value = [text.replace(/\s/g, '').replace(/文件$/, '')]
  const certainty = text.replace(/\s/g, '').endsWith('文件') ? 'sure' : 'likely'
  return {
    recognitions: [{ element: 'issuers', value, certainty, passages: [passage] }],
    left: [],
  }
}

/** Some print the number in brackets under the title. */
const numberBelow = (passage: Passage | undefined): Recognition | undefined => {
  const number = passage && numberIn(passage.text)
  return number && /^[()]*$/.test(number.rest)
    ? { element: 'documentNumber', value: number.text, certainty: 'sure', passages: [passage] }
    : undefined
}

const WRITTEN =
  /\p{Script=Han}[\p{Script=Han}A-Za-z]*\s*[[({〔【〖]\s*\d{4}\s*年?\s*[\])}〕】〗]\s*第?\s*\d+\s*号|第\s*\d+\s*号/u

/** The number that stands in a text, and the words around it. */
const numberIn = (text: string): { text: string; rest: string } | undefined => {
  const plain = text.normalize('NFKC')
  const written = WRITTEN.exec(plain)?.[0]
  const number = written && parseDocumentNumber(written)
  return number
    ? { text: number.text, rest: plain.replace(written, '').replace(/\s/g, '') }
    : undefined
}

/** 各县（区）人民政府，市直各部门： the line that ends with a colon. */
const addresseesIn = (passage: Passage | undefined): Recognition | undefined => {
  if (!passage || passage.align !== '' || !ADDRESSED.test(passage.text)) return undefined
  const value = passage.text
    .slice(0, -1)
    .split(/[，,；;、]/)
    .map((name) => name.trim())
    .filter(Boolean)
  return { element: 'addressees', value, certainty: 'sure', passages: [passage] }
}

const ADDRESSED = /^[^。！？]{2,300}[:：]$/
