import type { Domain } from '../../domain/defineDomain.ts'
import { reading, shown, type PublicFields } from '../../derive/graphqlType/reads.ts'
import { quoted, quotedJson, writing } from '../../derive/graphqlType/writes.ts'
import { DateTime, Day } from '../../derive/graphqlType/scalars.ts'
import { ItemReference } from '../../derive/graphqlType/values.ts'
import { badInput } from '../answer/coded.ts'
import { PageSize } from '../limits/PageSize.ts'
import { linkKeys, namesItem } from '../read/links.ts'
import { MOST_RELATED, relatedTo } from '../read/related.ts'
import { editionsField } from './edition.ts'
import { itemMetaTags } from './metaTags.ts'
import { Organisation } from './organisation.ts'
import { outOfForceField } from './outOfForce.ts'
import { itemQrCode } from './qrCode.ts'
import { always, listOf, TEXT, WHOLE } from './types.ts'

/** What the public house knows of every item beside what was declared and approved. */
export const houseFields = (domains: readonly Domain[]): PublicFields => {
  const names = new Map(domains.map(({ slug, name }) => [slug, name.zh]))
  const keys = linkKeys(domains)
  return {
    ...shown({
      indexNumber: [TEXT, '索引号，永不改变，永不复用。', (item) => `${item}.index_number`],
      domain: [TEXT, '信息类别，如 water-quality。', (item) => `${item}.domain`],
    }),
    domainName: {
      type: TEXT,
      description: '信息类别的名称。',
      extensions: {
        ...reading({ name: 'domain', value: (item) => `${item}.domain` }),
        ...writing((domain) => writtenNameOf(domain, domains)),
      },
      resolve: ({ domain }) => names.get(String(domain)) ?? domain,
    },
    ...shown({
      unit: [
        always(Organisation),
        '公开责任单位，以今日的名称显示；公布之日的名称见 responsibleUnit。',
        {
          one: (item, unit) => ({
            from: `published.organisations ${unit}`,
            where: `${unit}.id = ${item}.unit`,
          }),
        },
      ],
      publishedAt: [always(DateTime), '这一版发布的时刻。', (item) => `${item}.published_at`],
      listedAt: [
        always(DateTime),
        '列表排序所依的时刻；接收的存量信息为其原公开日。',
        (item) => `${item}.listed_at`,
      ],
      edition: [WHOLE, '这一版的版次，首次公开为 1。', (item) => `${item}.edition`],
      contentHash: [
        TEXT,
        '内容的 SHA-256；内容不变则不变，可据以判断是否需要更新。',
        (item) => `${item}.content_hash`,
      ],
    }),
    ...outOfForceField,
    ...editionsField(domains),
    ...itemMetaTags(domains),
    ...itemQrCode,
    publishedOn: {
      type: always(Day),
      description: '公开日期（北京时间）。',
      extensions: {
        ...reading({ name: 'listedAt', value: (item) => `${item}.listed_at` }),
        ...writing((moment) => `to_json((${moment})::date)::text`),
      },
      resolve: ({ listedAt }) => String(listedAt).slice(0, 10),
    },
    relatedItems: {
      type: listOf(ItemReference),
      description:
        '与本条相近的公开信息：互相指明的、标题有相同检索词的、同一栏目中标题相似或者主题分类相同的，近的在前。',
      args: {
        first: {
          type: always(PageSize),
          defaultValue: 5,
          description: `至多几条，不超过 ${MOST_RELATED}。`,
        },
      },
      extensions: reading({
        name: 'relatedItems',
        many: (item, other) => ({
          from: `lateral (select *, row_number() over () as place
            from (${relatedTo(item, domains)}) each) ${other}`,
          where: 'true',
          orderBy: `${other}.place`,
        }),
      }),
      resolve: ({ relatedItems }, { first }) => {
        if (first > MOST_RELATED) throw badInput('first', `最多 ${MOST_RELATED} 条`)
        return (relatedItems as unknown[]).slice(0, first)
      },
    },
    referredToBy: {
      type: listOf(ItemReference),
      description: '指明与本条有关的其他公开信息，如对本文件的解读、废止本文件的文件。',
      extensions: reading({
        name: 'referredToBy',
        many: (item, other) => ({
          from: `published.items ${other}`,
          where: namesItem(other, item, keys),
          orderBy: `${other}.listed_at desc, ${other}.id desc`,
        }),
      }),
    },
  }
}

/** The name of a domain; one that this house does not know has its own word to say. */
const writtenNameOf = (domain: string, domains: readonly Domain[]): string => {
  const ways = domains.map(({ slug, name }) => `when ${quoted(slug)} then ${quotedJson(name.zh)}`)
  return `case ${domain} ${ways.join(' ')} else to_json(${domain})::text end`
}
