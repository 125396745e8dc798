import { itemPage } from '../../../src/delivery/pages/itemPage.ts'
import type { Presentation } from '../../../src/derive/present.ts'
import type { Domain } from '../../../src/domain/defineDomain.ts'
import type { Values } from '../../../src/domain/fields/index.ts'

/** The public page of an item as it would be read from the public house's tables. */
export const pageOf = async (
  domain: Domain,
  { title }: Values,
  { card, body }: Pick<Presentation, 'card' | 'body'>,
): Promise<string> => {
  const row = {
    indexNumber: 'QY/2018-00001',
    domain: domain.slug,
    title,
    card,
    body,
    listedAt: '2018-05-08T00:00:00+08:00',
    unit: '某单位',
    place: '某栏目',
  }
  const { page } = await itemPage(row.indexNumber, {
    domains: [domain],
    find: <Found>() => Promise.resolve(row as Found),
  })
  return page
}
