import { join } from 'node:path'
import { bandsOf, NEARLY_SAME, shareOf } from '../../src/domain/screening/sketch.ts'
import { attachments, documents, laws, serviceItems, type Text } from './corpus.ts'

/**
 * `npm run screening:score -- <folder>`: what the checks say of real laws, documents, service items and
 * attachments. They are right as they stand, so whatever holds one of them is a false alarm. `--show`
 * lists every one. The folder holds `laws` (Markdown, or its archive) and `gov-xls`.
 */
const folder = process.argv.slice(2).find((word) => !word.startsWith('--')) ?? '../shared/data'
const showsAll = process.argv.includes('--show')

/** Doubts by what they are about, once a text. */
const counted = (texts: readonly Text[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const { doubts } of texts) {
    const kinds = new Set(doubts.map(({ code, gravity }) => `${gravity} ${code.split('.')[0]}`))
    for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  return counts
}

/** Texts that are found to be nearly the same as another; two versions of one law truly are. */
const copies = (texts: readonly Text[]): { all: number; ofOthers: number } => {
  const byBand = new Map<number, Text[]>()
  const found = new Set<Text>()
  const mistaken = new Set<Text>()
  for (const text of texts) {
    const { name, sketch } = text
    if (!sketch) continue
    const bands = bandsOf(sketch)
    const candidates = new Set(bands.flatMap((band) => byBand.get(band) ?? []))
    for (const other of candidates) {
      if (!other.sketch || shareOf(sketch, other.sketch) < NEARLY_SAME) continue
      found.add(text)
      if (other.name !== name) mistaken.add(text)
    }
    for (const band of bands) byBand.set(band, [...(byBand.get(band) ?? []), text])
  }
  return { all: found.size, ofOthers: mistaken.size }
}

const print = (name: string, texts: readonly Text[]): void => {
  const held = texts.filter(({ doubts }) => doubts.some(({ gravity }) => gravity !== 'suggest'))
  console.log(`${name}: ${texts.length} texts, ${held.length} held`)
  for (const [kind, count] of [...counted(texts)].sort()) console.log(`  ${kind}: ${count}`)
  const { all, ofOthers } = copies(texts)
  if (all > 0)
    console.log(`  nearly the same as an earlier one: ${all}, as one of another name: ${ofOthers}`)
  if (!showsAll) return
  for (const text of texts)
    for (const { code, gravity, place, excerpt, times } of text.doubts)
      console.log(`    ${gravity} ${code} ×${times} ${place} ${excerpt} | ${text.name}`)
}

print('laws', laws(join(folder, 'laws')))
print('documents', await documents())
print('service items', await serviceItems())
print('attachments', await attachments(join(folder, 'gov-xls')))
