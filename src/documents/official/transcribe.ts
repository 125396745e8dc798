import type { Domain } from '../../domain/defineDomain.ts'
import type { Values } from '../../domain/fields/index.ts'
import { fieldsOf } from '../../domain/issuesOf.ts'
import { elementFields, type Element } from '../../domain/officialElements.ts'
import type { ElementFound, PassageLeft, Transcript } from '../../domain/transcript.ts'
import { richTextOf } from '../richText/richTextOf.ts'
import type { PictureFiles } from '../richText/nodes.ts'
import type { WordFile } from '../word/WordFile.ts'
import type { OfficialDocument } from './recognise.ts'
import type { Recognition } from './Recognition.ts'

/** The values of a draft that a document gives, and how it came by them. */
export interface Transcribed {
  values: Values
  transcript: Transcript
}

/**
 * A document as a draft of a domain. What the domain has no field for is told among what is left; a
 * document without a title is called by its file's name until somebody gives it one.
 */
export const transcribe = (
  domain: Domain,
  document: OfficialDocument,
  { file, fileName, pictures }: { file: WordFile; fileName: string; pictures: PictureFiles },
): Transcribed => {
  const fieldOf = elementFields(domain)
  const found = document.recognitions.map((each) => foundAs(each, fieldOf))
  const placed = document.recognitions.filter(({ element }) => fieldOf[element])
  const strays = found.filter(({ element, path }) => !path && element !== 'annexList')
  return {
    values: {
      title: fileName.replace(/\.docx$/i, ''),
      ...Object.fromEntries(placed.map((each) => [fieldOf[each.element], valueOf(domain, each)])),
      ...(fieldOf.body &&
        document.body.length > 0 && { [fieldOf.body]: richTextOf(document.body, pictures) }),
    },
    transcript: {
      fileName,
      found: [
        ...found.filter((each) => !strays.includes(each)),
        ...namelessTitle(document, fileName),
      ],
      left: [...document.left, ...strays]
        .map(({ at, text }): PassageLeft => ({ at, text }))
        .concat(file.left.map((text) => ({ text }))),
      remarks: file.remarks,
    },
  }
}

const foundAs = (
  { element, passages, certainty, stays }: Recognition,
  fieldOf: Partial<Record<Element, string>>,
): ElementFound => ({
  ...{ element, certainty, at: passages[0]?.at ?? 0 },
  text: passages.map(({ text }) => text).join('\n'),
  ...(!stays && fieldOf[element] && { path: fieldOf[element] }),
})

/** A list where the field takes one, one text where it does not. */
const valueOf = (domain: Domain, { element, value }: Recognition): unknown => {
  const isList = fieldsOf(domain)[element]?.kind === 'texts'
  const texts = [value].flat() as string[]
  return isList ? texts : texts.join('、')
}

const namelessTitle = (document: OfficialDocument, fileName: string): ElementFound[] =>
  document.recognitions.some(({ element }) => element === 'title')
    ? []
    : [{ element: 'title', at: 0, text: fileName, certainty: 'unsure', path: 'title' }]
