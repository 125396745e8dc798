import { ATTRIBUTE_NOTES, type Attribute } from '../../domain/disclosure.ts'
import { parseDay } from '../../domain/time/day.ts'
import type { Passage } from './Passage.ts'
import type { Recognition } from './Recognition.ts'
import { isBody } from './words.ts'

/**
 * Reads what stands under the text: 附件说明, 署名, 成文日期, 附注 and 版记. Annexes may follow between
 * the note and the imprint, and a document that is passed on with signature and date of its own; they
 * belong to the text.
 */
export const readFoot = (passages: readonly Passage[]): Recognition[] => {
  const annexes = passages.findIndex(({ text }) => ANNEX.test(text))
  const text = annexes < 0 ? passages : passages.slice(0, annexes)
  const dated = text.findIndex(({ text: words }) => parseDay(words))
  return [
    ...(dated < 0 ? [] : [dateOf(text[dated] as Passage), ...signedBefore(text, dated)]),
    ...(dated < 0 ? [] : notesBehind(text.slice(dated + 1, dated + 1 + NEAR))),
    ...annexList(text),
    ...passages.flatMap(imprint),
  ]
}

/** 附件1, alone in its line, heads an annex; 附件：1. …… lists them. */
const ANNEX = /^附\s*件\s*[\d一二三四五六七八九十]*$/
const NEAR = 3

const dateOf = (passage: Passage): Recognition => ({
  element: 'formationDate',
  value: parseDay(passage.text) ?? '',
  certainty: passage.align === '' ? 'likely' : 'sure',
  passages: [passage],
})

/** The bodies over the date; several sign under one another, or beside one another with a gap. */
const signedBefore = (passages: readonly Passage[], dated: number): Recognition[] => {
  const signed: Passage[] = []
  for (let at = dated - 1; at >= 0; at--) {
    const passage = passages[at] as Passage
    if (!namesIn(passage).every(isBody)) break
    signed.unshift(passage)
  }
  if (signed.length === 0) return []
  const value = signed.flatMap(namesIn)
  return [{ element: 'issuers', value, certainty: 'sure', passages: signed }]
}

const namesIn = ({ text }: Passage): string[] => text.split(/\s+/).filter(Boolean)

const notesBehind = (passages: readonly Passage[]): Recognition[] => {
  const passage = passages.find(({ text }) => NOTE.test(text))
  if (!passage) return []
  const note = NOTE.exec(passage.text)?.[1] ?? ''
  const attribute = attributeOf(note)
  return [
    { element: 'printedNote', value: note, certainty: 'sure', passages: [passage] },
    ...(attribute ? [{ ...attribute, passages: [passage] }] : []),
  ]
}

const NOTE = /^[（(]([^（()）]{2,60})[)）]$/

const attributeOf = (
  note: string,
): Pick<Recognition, 'element' | 'value' | 'certainty'> | undefined => {
  const exact = (Object.keys(ATTRIBUTE_NOTES) as Attribute[]).find(
    (key) => ATTRIBUTE_NOTES[key] === note,
  )
  if (exact) return { element: 'attribute', value: exact, certainty: 'sure' }
  const [value] = SAID.find(([, words]) => words.test(note)) ?? []
  return value && { element: 'attribute', value, certainty: 'likely' }
}

/** 依申请公开 before 公开, which it contains. */
const SAID: readonly (readonly [Attribute, RegExp])[] = [
  ['onRequest', /依申请公开/],
  ['withheld', /不予?公开/],
  ['proactive', /主动公开|公开发布|公开/],
]

/** The annexes themselves are files or follow in the text; their list stays under it. */
const annexList = (passages: readonly Passage[]): Recognition[] => {
  const at = passages.findIndex(({ text }) => /^附\s*件\s*[:：]/.test(text))
  if (at < 0) return []
  const further = passages.slice(at + 1).findIndex(({ text }) => !/^\d+\s*[.．、]/.test(text))
  const lines = passages.slice(at, further < 0 ? undefined : at + 1 + further)
  const value = lines.map(({ text }) => text.replace(/^附\s*件\s*[:：]\s*/, ''))
  return [{ element: 'annexList', value, certainty: 'sure', passages: lines, stays: true }]
}

/** 版记, and the 主题词 that documents had before 2012. */
const imprint = (passage: Passage): Recognition[] => {
  const { text } = passage
  const [, keywords] = /^主\s*题\s*词\s*[:：]\s*(.+)$/.exec(text) ?? []
  const [, copied] = /^抄\s*送\s*[:：]\s*(.+?)。?$/.exec(text) ?? []
  const [, by, on] = /^(.*?)\s*(\d{4}年\d{1,2}月\d{1,2}日)\s*印发$/.exec(text) ?? []
  const found = (element: Recognition['element'], value: Recognition['value']): Recognition => ({
    ...{ element, value, certainty: 'sure', passages: [passage] },
  })
  return [
    ...(keywords ? [found('keywords', keywords.trim().split(/\s+/))] : []),
    ...(copied
      ? [
          found(
            'copiedTo',
            copied
              .split(/[，,；;、]/)
              .map((name) => name.trim())
              .filter(Boolean),
          ),
        ]
      : []),
    ...(by ? [found('printedBy', by.replace(/\s/g, ''))] : []),
    ...(on ? [found('printedOn', parseDay(on) ?? '')] : []),
  ]
}
