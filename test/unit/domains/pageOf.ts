import { shownItem } from '../../../src/delivery/pages/shownItem.ts'
import type { Presentation } from '../../../src/derive/present.ts'
import type { Domain } from '../../../src/domain/defineDomain.ts'
import type { Values } from '../../../src/domain/fields/index.ts'

/** The public page of an item in its first edition, as it would be read from the public house. */
export const pageOf = (
  domain: Domain,
  { title }: Values,
  { card, body }: Pick<Presentation, 'card' | 'body'>,
): string =>
  shownItem(
    {
      id: '01980000-0000-7000-8000-000000000001',
      indexNumber: 'QY/2018-00001',
      domain: domain.slug,
      title: String(title),
      card,
      body,
      listedAt: '2018-05-08T00:00:00+08:00',
      edition: 1,
      unit: '某单位',
      place: { code: 'some/column', name: '某栏目' },
      standing: null,
    },
    { editions: [], linked: [], related: [], domains: [domain], tags: [] },
  )
