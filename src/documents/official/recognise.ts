import type { Block } from '../Block.ts'
import { passagesOf, type Passage } from './Passage.ts'
import { readFoot } from './readFoot.ts'
import { readHead } from './readHead.ts'
import type { Recognition } from './Recognition.ts'
import { isSecrecyMark } from './words.ts'

/** An official document taken apart into its elements (GB/T 9704-2012). */
export interface OfficialDocument {
  /** One for each element that was found. */
  recognitions: readonly Recognition[]
  /** The text: all that is no other element, annexes included. */
  body: readonly Block[]
  /** What belongs to the paper alone, or to nothing that is known. */
  left: readonly Passage[]
  /** 密级 as it is marked; such a document has no business here. */
  secrecy?: string
}

/** Takes a document apart. Every word of it is in an element, in the body or among what is left. */
export const recognise = (blocks: readonly Block[]): OfficialDocument => {
  const passages = passagesOf(blocks)
  const head = readHead(passages)
  const foot = readFoot(passages.slice(head.end))
  const all = [...head.recognitions, ...foot]
  const recognitions = lastOfEach(all)
  const left = [...head.left, ...all.filter(isOutdoneBy(recognitions)).flatMap(passagesIn)]
  const taken = new Set(
    [...all.filter(({ stays }) => !stays).flatMap(passagesIn), ...left].map(({ at }) => at),
  )
  const secrecy = passages
    .slice(0, Math.max(head.end, REACH))
    .find(({ text }) => isSecrecyMark(text))?.text
  return {
    recognitions,
    body: blocks.filter((block) => !isTaken(block, passages, taken)),
    left: [...left, ...halfTaken(blocks, passages, taken)],
    ...(secrecy && { secrecy }),
  }
}

/** How far down 密级 is looked for where there is no head. */
const REACH = 5

/** Whoever signs issues it; the letterhead says so only where nobody signs. */
const lastOfEach = (recognitions: readonly Recognition[]): Recognition[] => [
  ...new Map(recognitions.map((each) => [each.element, each])).values(),
]

/** Another says something else of the same element. */
const isOutdoneBy = (chosen: readonly Recognition[]) => (each: Recognition) =>
  chosen.some(
    ({ element, value }) => element === each.element && String(value) !== String(each.value),
  )

const passagesIn = ({ passages }: Recognition): readonly Passage[] => passages

const isTaken = (
  block: Block,
  passages: readonly Passage[],
  taken: ReadonlySet<number>,
): boolean => {
  const own = passages.filter((passage) => passage.block === block)
  return own.some(({ at }) => taken.has(at))
}

/** Of a block that held an element there is no block any more; its other words are shown. */
const halfTaken = (
  blocks: readonly Block[],
  passages: readonly Passage[],
  taken: ReadonlySet<number>,
): Passage[] =>
  blocks
    .filter((block) => isTaken(block, passages, taken))
    .flatMap((block) =>
      passages.filter((passage) => passage.block === block && !taken.has(passage.at)),
    )
