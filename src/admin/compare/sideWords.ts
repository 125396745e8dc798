import type {
  ComparedText,
  Comparison,
} from '../../collections/disclosure/comparison/Comparison.ts'
import { sayMoment } from '../sayMoment.ts'

/** A text as it can be chosen: how the server calls it and how people do. */
export interface SideOption {
  name: string
  words: string
}

export const nameOf = ({ edition, revision }: ComparedText): string =>
  edition === undefined ? `revision:${revision}` : `edition:${edition}`

export const editionOptions = ({ editions }: Comparison): SideOption[] =>
  editions.map(({ no, at }) => ({
    name: nameOf({ edition: no, revision: 0 }),
    words: `第 ${no} 版（${sayDay(at)}公开）`,
  }))

export const revisionOptions = ({ revisions, reviewed }: Comparison): SideOption[] =>
  revisions.map(({ no, by, at }, index) => ({
    name: nameOf({ revision: no }),
    words: [
      `第 ${no} 稿`,
      ...(index === 0 ? ['最新'] : []),
      ...(no === reviewed ? ['您上次审过的'] : []),
      by,
      sayMoment(at),
    ].join('　'),
  }))

/** What is compared with what, and how much differs. */
export const summaryOf = (comparison: Comparison): string => {
  const { from, to, basis, differences, editions } = comparison
  const edition = editions.find(({ no }) => no === from.edition)
  const earlier =
    basis === 'reviewed'
      ? `您上次审过的第 ${from.revision} 稿`
      : edition
        ? `第 ${edition.no} 版（${sayDay(edition.at)}公开）`
        : `第 ${from.revision} 稿`
  const later = to.edition ? `第 ${to.edition} 版` : `第 ${to.revision} 稿`
  return `${later}与${earlier}相比，${countOf(from, to, differences.length)}`
}

const countOf = (from: ComparedText, to: ComparedText, count: number): string => {
  if (from.revision === to.revision) return '是同一份内容'
  return count === 0 ? '没有不同' : `${count} 栏不同`
}

const sayDay = (at: string): string => sayMoment(at).split(' ')[0] ?? ''
