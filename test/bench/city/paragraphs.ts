import { canonical } from '../../../src/domain/canonical.ts'
import { richTextOf } from '../../../src/domain/kinds/index.ts'
import { richTextHtml } from '../../../src/publication/richTextHtml.ts'
import { chanceOf, type Chance } from './chance.ts'
import { MUST, ORDINALS, PLACES, TOPICS, WHAT, WHO, WHY } from './words.ts'

/** A paragraph, of which all texts of the bench are made, with its parts as the house makes them. */
export interface Paragraph {
  text: string
  html: string
  /** The editor's node, as JSON with its keys in order. */
  node: string
}

/** The pool of paragraphs, the same in every run, 40 to 450 characters each. */
export const makeParagraphs = (): Paragraph[] => {
  const chance = chanceOf(2018)
  return Array.from({ length: POOL }, () => {
    const text = `${chance.oneOf(ORDINALS)}、${sentences(chance)}`
    const richText = richTextOf(text)
    const { children } = richText.root as { children: readonly unknown[] }
    return { text, html: richTextHtml(richText, () => undefined), node: canonical(children[0]) }
  })
}

const POOL = 3_000

const sentences = (chance: Chance): string =>
  Array.from({ length: 1 + chance.below(6) }, () => sentence(chance)).join('')

const sentence = ({ oneOf, below }: Chance): string =>
  `在${oneOf(PLACES)}推进${oneOf(TOPICS)}领域工作中，${oneOf(WHO)}${oneOf(MUST)}${oneOf(WHAT)}，` +
  `${below(2) ? `力争到${2009 + below(12)}年完成${1 + below(99)}.${below(10)}%，` : ''}${oneOf(WHY)}。`
