import type { Domain } from '../../domain/defineDomain.ts'
import { tagsRead } from '../meta/reads.ts'
import type { MetaTag } from '../meta/tags.ts'
import type { Reading } from '../read/reading.ts'
import { addressOf } from './addresses.ts'
import { html } from './html.ts'
import { readLinkedItems } from './linkedItems.ts'
import { page } from './page.ts'
import { readRelatedItems } from './relatedItems.ts'
import { readEditions, readGone, readItem, type Gone, type ShownEdition } from './readItem.ts'
import { shownItem } from './shownItem.ts'

/** A page and the status that it is sent with. */
export interface SentPage {
  status: 200 | 404 | 410
  page: string
}

/** The page that is asked for. */
export interface PageAsked {
  indexNumber: string
  /** An earlier edition; the current one when absent. */
  edition?: number
}

type Place = Pick<Reading, 'find' | 'publicUrl'> & {
  domains: readonly Domain[]
  siteTags: readonly MetaTag[]
}

/** The page of an item or of an edition of it; of a withdrawn one, why it was withdrawn. */
export const itemPage = async (
  { indexNumber, edition }: PageAsked,
  { find, domains, publicUrl, siteTags }: Place,
): Promise<SentPage> => {
  const asked = edition === undefined ? undefined : { edition }
  const item = await readItem(find, indexNumber, asked)
  if (item) {
    const [editions, linked, related] = await Promise.all([
      readEditions(find, item.id),
      readLinkedItems(item.id, { find, domains }),
      readRelatedItems(item.id, { find, domains }),
    ])
    const kinds = new Map(domains.map(({ slug, name }) => [slug, name.zh]))
    const tags = [...siteTags, ...tagsRead(item.forTags, { kinds, publicUrl })]
    return { status: 200, page: shownItem(item, { editions, linked, related, domains, tags }) }
  }
  const current = asked && (await readItem(find, indexNumber))
  if (current) {
    const editions = await readEditions(find, current.id)
    const kept = editions.find(({ no }) => no === edition)
    return kept ? { status: 410, page: noLongerShown(current.indexNumber, kept) } : NOT_FOUND
  }
  const gone = await readGone(find, indexNumber)
  return gone ? { status: 410, page: shownGone(gone) } : NOT_FOUND
}

const NOT_FOUND: SentPage = {
  status: 404,
  page: page('没有找到', html`<h1>没有找到这条信息</h1>`),
}

const noLongerShown = (indexNumber: string, { no, publishedAt }: ShownEdition): string =>
  page(
    '内容不再公开',
    html`<h1>第 ${no} 版的内容不再公开</h1>
      <p>这一版于 ${publishedAt.slice(0, 10)} 发布，后来作了更正或者撤回。</p>
      <p><a href="${addressOf(indexNumber)}">查看现行版本</a></p>`,
  )

const shownGone = ({ title, reason, withdrawnAt }: Gone): string =>
  page(
    '已撤回',
    html`<h1>这条信息已于 ${withdrawnAt.slice(0, 10)} 撤回</h1>
      <p>${title}</p>
      <p>缘由：${reason}</p>`,
  )
