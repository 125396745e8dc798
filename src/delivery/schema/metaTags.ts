import { GraphQLObjectType } from 'graphql'
import type { Domain } from '../../domain/defineDomain.ts'
import { reading, type PublicFields } from '../../derive/graphqlType/reads.ts'
import { columnRead, itemRead, tagsRead, type ReadForTags } from '../meta/reads.ts'
import {
  columnTags,
  siteTags,
  type MetaTag,
  type TaggedColumn,
  type TaggedSite,
} from '../meta/tags.ts'
import { listOf, TEXT } from './types.ts'

const MetaTag = new GraphQLObjectType<MetaTag>({
  name: 'MetaTag',
  description: '网页的一个 meta 标签，名称和写法依《政府网站发展指引》（国办发〔2017〕47号）附件。',
  fields: {
    name: { type: TEXT, description: '名称，如 ArticleTitle。' },
    content: { type: TEXT, description: '内容。' },
  },
})

/** The field with which an item tells the tags of its page. */
export const itemMetaTags = (domains: readonly Domain[]): PublicFields => {
  const kinds = new Map(domains.map(({ slug, name }) => [slug, name.zh]))
  return {
    metaTags: {
      type: listOf(MetaTag),
      description:
        '内容页的 meta 标签：所在栏目的 ColumnName 等和本条的 ArticleTitle、PubDate、ContentSource 等；站点的见 site。没有内容的标签不列。',
      extensions: reading({ name: 'metaTags', value: itemRead }),
      resolve: ({ metaTags }, _, context) =>
        tagsRead(metaTags as ReadForTags, { kinds, publicUrl: (context as Publisher).publicUrl }),
    },
  }
}

interface Publisher {
  publicUrl: string
}

/** That of a column. */
export const columnMetaTags: PublicFields = {
  metaTags: {
    type: listOf(MetaTag),
    description: '栏目页的 meta 标签：ColumnName、ColumnDescription、ColumnKeywords、ColumnType。',
    extensions: reading({ name: 'metaTags', value: columnRead }),
    resolve: ({ metaTags }) => columnTags(metaTags as TaggedColumn),
  },
}

/** That of a site. */
export const siteMetaTags: PublicFields = {
  metaTags: {
    type: listOf(MetaTag),
    description: '站点各页的 meta 标签：SiteName、SiteDomain、SiteIDCode。',
    extensions: reading({
      name: 'metaTags',
      value: (site) => `json_build_object('name', ${site}.name, 'address', ${site}.address,
        'identificationCode', ${site}.identification_code)`,
    }),
    resolve: ({ metaTags }) => siteTags(metaTags as TaggedSite),
  },
}
