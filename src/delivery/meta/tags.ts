import { fileAddress } from '../../derive/publicJson/fileAddress.ts'
import type { PublicFile } from '../../derive/publicJson/values.ts'

/** A meta tag of a page. */
export interface MetaTag {
  name: string
  content: string
}

/** The site whose page it is. */
export interface TaggedSite {
  name: string
  address: string | null
  identificationCode: string | null
}

/** A column of the catalogue. */
export interface TaggedColumn {
  name: string
  description: string | null
  /** The names from the top down to it. */
  path: readonly string[]
}

/** An item, with what it says of itself that stands in its tags. */
export interface TaggedItem {
  title: string
  /** When it was made public, as databases write moments, in Beijing's time. */
  listedAt: string
  unit: string
  /** The name of its domain. */
  kind: string
  url: string
  said: Partial<Said>
  publicUrl: string
}

/** Of the catalogue record what tags are made of: keys of the register. */
interface Said {
  summary: string
  issuers: readonly string[]
  sourceName: string
  subjectClass: string
  attachments: readonly PublicFile[]
}

/** Its keys, for whoever reads no more than that. */
export const SAID = ['summary', 'issuers', 'sourceName', 'subjectClass', 'attachments'] as const

/**
 * The meta tags that government websites put on their pages, by the annex 网页标签 of
 * 国办发〔2017〕47号. What nothing is known of has no tag.
 */
export const siteTags = ({ name, address, identificationCode }: TaggedSite): MetaTag[] =>
  known({
    SiteName: name,
    SiteDomain: address === null ? undefined : hostOf(address),
    SiteIDCode: identificationCode ?? undefined,
  })

/** Those of a column: on its own page, and on those of its items. */
export const columnTags = ({ name, description, path }: TaggedColumn): MetaTag[] =>
  known({
    ColumnName: name,
    ColumnDescription: description ?? `公开${path.join('、')}方面的政府信息`,
    ColumnKeywords: path.join('、'),
    ColumnType: path[0],
  })

/** Those of an item. */
export const itemTags = ({ title, listedAt, unit, kind, url, said, publicUrl }: TaggedItem) => {
  const { summary, issuers, sourceName, subjectClass } = said
  return known({
    ArticleTitle: title,
    PubDate: listedAt.slice(0, 19).replace('T', ' '),
    ContentSource: sourceName ?? issuers?.join('、') ?? unit,
    Keywords: [kind, ...(subjectClass?.split('\\') ?? [])].join('、'),
    Author: unit,
    Description: summary,
    Image: pictureIn(said, publicUrl),
    Url: url,
  })
}

/** The first picture of the item. */
const pictureIn = ({ attachments = [] }: Partial<Said>, publicUrl: string): string | undefined => {
  const picture = attachments.find(({ mediaType }) => mediaType.startsWith('image/'))
  return picture && `${publicUrl}${fileAddress(picture)}`
}

const hostOf = (address: string): string | undefined =>
  URL.canParse(address) ? new URL(address).hostname : undefined

const known = (tags: Readonly<Record<string, string | undefined>>): MetaTag[] =>
  Object.entries(tags).flatMap(([name, content]) => (content ? [{ name, content }] : []))
