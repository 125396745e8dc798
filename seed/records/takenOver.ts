import type { TakenOverItem } from '../../src/actions/disclosure/takeOver.ts'
import { ATTRIBUTE_NOTES, GENRES, type Attribute } from '../../src/domain/disclosure.ts'
import { officialHtml } from '../../src/documents/officialHtml.ts'
import type { StateCouncilDocument } from './readStateCouncil.ts'
import { summaryOf } from './summaryOf.ts'

/** Where a reprint goes, and who answers for it here. */
export interface Place {
  column: string
  responsibleUnit: string
}

/** A document of the State Council as the city reprints it: its own issuers, numbers and dates. */
export const takenOver = (document: StateCouncilDocument, place: Place): TakenOverItem => {
  const body = officialHtml(document.bodyHtml)
  return {
    indexNumber: document.索引号,
    publishedOn: document.发布日期,
    takenFrom: `${SITE}（${document.url}）`,
    values: {
      ...place,
      title: document.标题,
      summary: summaryOf(body),
      issuers: document.发文机关.split('、'),
      formationDate: document.成文日期,
      documentNumber: document.发文字号,
      kind: filedAs(document.发文字号),
      genre: genreOf(document),
      subjectClass: document.主题分类,
      attribute: attributeFrom(document.附注),
      article20: POLICY,
      audience: 'everyone',
      channels: ['website'],
      source: 'republished',
      sourceName: SITE,
      sourceLink: document.url,
      ...(document.主题词 && { keywords: document.主题词.split(/\s+/) }),
      ...(document.附注 && { printedNote: document.附注 }),
      validity: NOT_MARKED,
      body,
    },
  }
}

const SITE = '中国政府网'
/** 条例 art. 20 (1). */
const POLICY = '1'

/**
 * The source says nothing of validity. A site marks a document that has ended (国办发〔2017〕47号), so what
 * is not marked is shown as in force; the office corrects what it knows better.
 */
const NOT_MARKED = 'inForce'

const filedAs = (number: string): string => {
  if (number.includes('函')) return 'letter'
  return number.includes('电') ? 'telegram' : 'other'
}

/** 体裁, by the word that ends the title; an order promulgates what has a title of its own. */
const genreOf = ({ 标题: title, 发文字号: number }: StateCouncilDocument): string | undefined =>
  number.includes('令')
    ? 'order'
    : Object.entries(GENRES).find(([, word]) => title.endsWith(word))?.[0]

/** What its note says; a document without one was made public by being published. */
const attributeFrom = (note: string | null): Attribute =>
  (Object.keys(ATTRIBUTE_NOTES) as Attribute[]).find((key) => ATTRIBUTE_NOTES[key] === note) ??
  'proactive'
