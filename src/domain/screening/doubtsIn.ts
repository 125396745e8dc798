import type { Fields, Values } from '../fields/index.ts'
import type { Doubt, Spot } from './doubt.ts'
import { fileFindings, filePassages, type Showing } from './files.ts'
import { gathered, type Found, type Hash } from './gathered.ts'
import { likenessFindings, type Alike } from './alike.ts'
import { linkRemarks, shownAddress, writtenLinkRemarks, type Link } from './links.ts'
import { passagesOf, type Passage } from './passage.ts'
import { personalData } from './personalData.ts'
import type { ScreenedFile } from './reading.ts'
import { richTextParts } from './richTextParts.ts'
import { wordingSpots, type Wording } from './wording.ts'

/** What is about to become public. */
export interface Screened {
  fields: Fields
  values: Values
  /** What the public is to be told of a change. */
  note?: string
}

/** What the checks know beside the item itself. */
export interface Knowledge {
  wordings: readonly Wording[]
  file: (id: string) => ScreenedFile | undefined
  /** Why an address was found to lead nowhere; undefined when it was not, or nobody has tried. */
  broken: (url: string) => string | undefined
  /** What is public already and looks the same. */
  alike: readonly Alike[]
  hash: Hash
}

/** Every doubt about an item as it stands, in the order of its fields. */
export const doubtsIn = (screened: Screened, knowledge: Knowledge): Doubt[] => {
  const { fields, values, note } = screened
  const showings = showingsIn(screened, knowledge)
  const passages = [
    ...passagesOf(fields, values),
    ...(note ? [{ path: 'amendment', within: 'amendment', place: '公开说明', text: note }] : []),
    ...showings.flatMap(filePassages),
  ]
  const day = typeof values.formationDate === 'string' ? values.formationDate : undefined
  return gathered(
    [
      ...passages.flatMap((passage) => spotsIn(passage, knowledge.wordings, day)),
      ...linksIn(screened).flatMap((one) => linkFindings(one, knowledge)),
      ...showings.flatMap(fileFindings),
      ...likenessFindings(fields, knowledge.alike),
    ],
    knowledge.hash,
  )
}

const spotsIn = (passage: Passage, list: readonly Wording[], day?: string): Found[] => {
  const { text, ...place } = passage
  const spots: Spot[] = [
    ...personalData(text),
    ...wordingSpots(text, list, day),
    ...writtenLinkRemarks(text),
  ]
  return spots.map(({ at, length, ...remark }) => ({
    ...remark,
    ...place,
    words: text.slice(at, at + length),
  }))
}

/** A field or a text and what it links to. */
interface LinkIn {
  path: string
  place: string
  link: Link
}

/** Every address that the item leads readers to. */
export const linksIn = ({ fields, values }: Pick<Screened, 'fields' | 'values'>): LinkIn[] =>
  Object.entries(fields).flatMap(([path, { kind, label, internal }]) => {
    const value = values[path]
    if (internal) return []
    if (kind === 'link' && typeof value === 'string') {
      return [{ path, place: label, link: { url: value } }]
    }
    if (kind !== 'richText') return []
    return richTextParts(value).links.map((link) => ({ path, place: label, link }))
  })

const linkFindings = ({ path, place, link }: LinkIn, { broken }: Knowledge): Found[] => {
  const why = broken(link.url)
  const at = { path, within: path, place, words: link.url }
  const spots = personalData(decoded(link.url)).map(({ at: _, length: __, ...spot }) => spot)
  return [
    ...linkRemarks(link).map((remark) => ({ ...remark, ...at })),
    ...spots.map(({ instead: _, ...remark }) => ({ ...remark, ...at })),
    ...(why
      ? [
          {
            code: 'link.broken',
            gravity: 'warn' as const,
            excerpt: shownAddress(link.url),
            says: why,
            ...at,
          },
        ]
      : []),
  ]
}

const decoded = (url: string): string => {
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}

/** The ids of every file that an item shows, attached or in a text. */
export const filesIn = (fields: Fields, values: Values): string[] => [
  ...new Set(placesOfFiles(fields, values).map(({ id }) => id)),
]

const placesOfFiles = (fields: Fields, values: Values) =>
  Object.entries(fields).flatMap(([key, { kind, label, internal }]) => {
    const value = values[key]
    if (internal) return []
    if (kind === 'files' && Array.isArray(value)) {
      return value.map((id, at) => ({ id: String(id), path: `${key}.${at}`, within: key, label }))
    }
    if (kind !== 'richText') return []
    return richTextParts(value).files.map((id) => ({ id, path: key, within: key, label }))
  })

const showingsIn = ({ fields, values }: Screened, { file }: Knowledge): Showing[] =>
  placesOfFiles(fields, values).flatMap(({ id, path, within, label }) => {
    const found = file(id)
    return found ? [{ path, within, place: label, file: found }] : []
  })
