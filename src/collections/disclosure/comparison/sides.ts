import { Refusal } from '../../../errors.ts'
import type { Basis, ComparedText, Comparison } from './Comparison.ts'

/** What can be compared of an item. */
export type Comparable = Pick<Comparison, 'revisions' | 'editions' | 'reviewed'>

/**
 * The text that is named: `edition` for the last one, `edition:2`, `revision` for the latest,
 * `revision:5`.
 * @throws Refusal NOT_FOUND when there is no such text, WRONG_STATE when the name cannot be read
 */
export const namedText = (name: string, { revisions, editions }: Comparable): ComparedText => {
  const [, kind, no] = NAME.exec(name) ?? []
  if (kind === undefined) throw new Refusal('WRONG_STATE', '请求的内容无法识别')
  const isIt = ({ no: one }: { no: number }) => no === undefined || one === Number(no)
  if (kind === 'revision') {
    const revision = revisions.find(isIt)
    if (!revision) throw new Refusal('NOT_FOUND', `没有第 ${no} 稿`)
    return { revision: revision.no }
  }
  const edition = editions.find(isIt)
  if (!edition) throw new Refusal('NOT_FOUND', no ? `没有第 ${no} 版` : '还没有公开的版本')
  return { revision: edition.revision, edition: edition.no }
}

const NAME = /^(edition|revision)(?::([1-9]\d{0,8}))?$/

/**
 * What a text is compared with where nothing was asked for: what the public last read, before that
 * what the person last gave an opinion on, before that the first text.
 */
export const offeredText = (comparable: Comparable): ComparedText & { basis: Basis } => {
  const [edition] = comparable.editions
  if (edition) return { revision: edition.revision, edition: edition.no, basis: 'edition' }
  const { reviewed } = comparable
  return reviewed === null
    ? { revision: 1, basis: 'first' }
    : { revision: reviewed, basis: 'reviewed' }
}
