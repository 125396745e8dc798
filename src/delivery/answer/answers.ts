import { LRUCache } from 'lru-cache'
import type { Answer } from './Answer.ts'
import type { Question } from './execution.ts'
import type { Freshness } from './Freshness.ts'

/** Answers a question, at once when the answer is at hand. */
export type Answering = (question: Question) => Answer | Promise<Answer>

/**
 * Where an answer comes from: kept from before, shared with whoever asked first, read anew, or read
 * anew because it is not known whether what was kept still holds.
 */
export type AnswerSource = 'kept' | 'shared' | 'read' | 'unkept'

/**
 * Keeps whole answers that are asked for again, until something changes: who walks through all items
 * pushes nothing out that many sites ask for. An answer is kept only when nothing changed between
 * the moment it was begun and the moment it was there, so that nothing older than what is known is
 * ever shown again. Those who ask the same at once wait for one answer.
 * @param count told of every question, where its answer came from
 */
export const answersKept = (
  answer: (question: Question) => Promise<Answer>,
  freshness: Freshness,
  count: (source: AnswerSource) => void = () => {},
): Answering => {
  const kept = new LRUCache<string, Answer>({ maxSize: LARGEST, sizeCalculation })
  const asked = new LRUCache<string, true>({ maxSize: MOST_ASKED, sizeCalculation: lengthOf })
  const underWay = new Map<string, Promise<Answer>>()
  let age = freshness.age

  const forgetWhenChanged = (): void => {
    if (age === freshness.age) return
    age = freshness.age
    kept.clear()
    underWay.clear()
  }

  const begin = async (key: string, question: Question): Promise<Answer> => {
    const begunAt = age
    try {
      const done = await answer(question)
      if (done.isKept && freshness.age === begunAt && asked.has(key)) kept.set(key, done)
      asked.set(key, true)
      return done
    } finally {
      if (freshness.age === begunAt) underWay.delete(key)
    }
  }

  return (question) => {
    forgetWhenChanged()
    if (!freshness.isKnown) {
      count('unkept')
      return answer(question)
    }
    const key = keyOf(question)
    const known = kept.get(key)
    if (known) {
      count('kept')
      return known
    }
    const shared = underWay.get(key)
    count(shared ? 'shared' : 'read')
    if (shared) return shared
    const begun = begin(key, question)
    underWay.set(key, begun)
    return begun
  }
}

/** Bytes; the process stays well below 200 MB with it. */
const LARGEST = 32_000_000

/** Characters of the questions remembered; what was asked often before a change is kept at once after it. */
const MOST_ASKED = 2_000_000

const lengthOf = (_: true, key: string): number => key.length

const sizeCalculation = ({ body }: Answer, key: string): number =>
  body.length + key.length * 2 + 200

const keyOf = ({ query, operationName = '', variables }: Question): string =>
  `${operationName}\n${variables ? JSON.stringify(variables) : ''}\n${query}`
