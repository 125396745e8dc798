import { halfWidth } from '../../domain/screening/halfWidth.ts'
import { personalData } from '../../domain/screening/personalData.ts'
import { folded } from '../search/grams.ts'

/**
 * A query as it is counted when it finds nothing: folded, with one space for whatever stands between
 * its words, so that the same thing asked in two ways is one. Nothing is kept of what looks like
 * somebody's number or address (个人信息保护法 art 28), nor of what is too long to become a word of the
 * office's list: whole sentences tell of people.
 */
export const keptQuery = (typed: string): string | undefined => {
  if (isPersonal(typed)) return undefined
  const query = folded(typed.normalize('NFKC'))
    .replace(/[\p{P}\p{S}\s]+/gu, ' ')
    .trim()
  return query === '' || query.length > LONGEST ? undefined : query
}

/** Characters; as many as a 检索词 may have. */
const LONGEST = 30

/** A digit mistyped, or one left out, leaves a number somebody's all the same. */
const isPersonal = (typed: string): boolean => {
  const plain = halfWidth(typed)
  return (
    personalData(typed).length > 0 ||
    /\S@\S/.test(plain) ||
    /\d{7}/.test(plain.replace(/[\s-]/g, ''))
  )
}
