import { parseDocumentNumber, printDocumentNumber } from '../../domain/codes/documentNumber.ts'
import { normaliseIndexNumber, parseIndexNumber } from '../../domain/codes/indexNumber.ts'
import { badInput } from '../answer/coded.ts'
import { folded, gramsOf } from './grams.ts'
import type { Lexicon } from './lexicon.ts'
import { STOP_WORDS } from './stopWords.ts'

/** Something that a reader looks for: a word and others for it, any of which will do. */
export interface Term {
  words: readonly string[]
  /** How much it tells one item from others. */
  weight: number
}

/** What somebody typed, as it is understood. */
export interface SearchQuery {
  /** All of it, folded and without spaces, quotation marks or book-title marks. */
  whole: string
  /** Every one of them, the most telling first. */
  terms: readonly Term[]
  /** Words that stand side by side in it, together: what has them so is closer to it. */
  neighbours: readonly Term[]
  /** Words that were set in quotation or book-title marks and must stand just so. */
  phrases: readonly string[]
  /** Document numbers in it, as they are printed. */
  documentNumbers: readonly string[]
  /** All of it, read as an index number. */
  indexNumber?: string
}

/** @throws GraphQLError BAD_INPUT when there is nothing in it to look for, or too much */
export const readQuery = (typed: string, lexicon: Lexicon): SearchQuery => {
  if (typed.length > LONGEST)
    throw badInput('query', `最多 ${LONGEST} 个字，现为 ${typed.length} 个字`)
  const { printed: text, documentNumbers } = withNumbers(typed)
  const phrases = [...text.matchAll(MARKED)]
    .map(([, words = '']) => folded(words.trim()))
    .filter(hasWords)
  const whole = folded(text).replace(/[\s"“”《》「」]/g, '')
  const words = wordsOf(text.replace(MARKED, ' '), lexicon)
  const terms = termsOf([...phrases, ...words], lexicon)
  if (terms.length === 0) throw badInput('query', '没有可供检索的文字')
  const indexNumber = normaliseIndexNumber(typed)
  return {
    whole,
    terms,
    neighbours: neighboursOf(words, whole, lexicon),
    phrases,
    documentNumbers,
    ...(parseIndexNumber(indexNumber) && { indexNumber }),
  }
}

/** Whether it names an item by its number. */
export const hasNumber = ({ documentNumbers, indexNumber }: SearchQuery): boolean =>
  documentNumbers.length > 0 || indexNumber !== undefined

/** Characters of a query. Who asks for a whole paragraph is helped by a part of it. */
export const LONGEST = 200

/** What is set in quotation marks, or named as a title. */
const MARKED = /["“「《]([^"“”「」《》]+)["”」》]/g

const hasWords = (text: string): boolean => gramsOf(text).length > 0

/** Without those that say nothing, unless nothing else is said. */
const wordsOf = (text: string, lexicon: Lexicon): string[] => {
  const words = lexicon.wordsOf(text).filter(hasWords)
  const telling = words.filter((word) => !STOP_WORDS.has(word))
  return telling.length > 0 ? telling : words
}

const termsOf = (words: readonly string[], { synonymsOf, weightOf }: Lexicon): Term[] =>
  [...new Set(words)]
    .map((word) => ({ words: [word, ...synonymsOf(word)], weight: weightOf(word) }))
    .sort((one, other) => other.weight - one.weight)
    .slice(0, MOST)

/** Terms that are looked for; what comes after the most telling ones changes little. */
const MOST = 12

/** Each two that follow one another, and all of them. */
const neighboursOf = (words: readonly string[], whole: string, { weightOf }: Lexicon): Term[] => {
  const together = words.slice(1).map((word, at) => {
    const before = words[at] as string
    return { words: [`${before}${word}`], weight: Math.min(weightOf(before), weightOf(word)) }
  })
  return words.length > 2 ? [...together, { words: [whole], weight: 1 }] : together
}

/** The document numbers in a text, and the text with each as it is printed: with any brackets or none. */
const withNumbers = (text: string): { printed: string; documentNumbers: string[] } => {
  const exact = parseDocumentNumber(text)
  if (exact) return { printed: exact.text, documentNumbers: [exact.text] }
  const documentNumbers: string[] = []
  const printed = text
    .replace(/[０-９（）［］]/g, (one) => one.normalize('NFKC'))
    .replace(LOOSE, (_, issuerCode: string, year, serial) => {
      const number = {
        form: 'document',
        issuerCode,
        year: Number(year),
        serial: Number(serial),
      } as const
      documentNumbers.push(printDocumentNumber(number))
      return ` ${printDocumentNumber(number)} `
    })
  return { printed, documentNumbers }
}

const LOOSE =
  /(\p{Script=Han}[\p{Script=Han}A-Za-z]*[发函字规令办电])\s*[[({〔【〖]?\s*((?:19|20)\d{2})\s*年?[\])}〕】〗]?\s*(?:第|-)?\s*0*([1-9]\d{0,4})(?:号|$|\s)/gu
