import {
  GraphQLBoolean,
  GraphQLInt,
  GraphQLObjectType,
  GraphQLString,
  type GraphQLInterfaceType,
} from 'graphql'
import type { FacetValue as CountedValue, SearchFacets } from '../search/facetWords.ts'
import type { MarkedText } from '../search/marked.ts'
import { PageInfo, type PageEnd } from './PageInfo.ts'
import { always, listOf, TEXT, WHOLE } from './types.ts'

/** What a search found, as it is shown. */
export interface SearchResult {
  totalCount: number
  isTotalExact: boolean
  isRelaxed: boolean
  words: readonly string[]
  /** Looked for when it is asked for. */
  didYouMean: () => Promise<string | null>
  hits: readonly SearchHit[]
  facets: SearchFacets
  pageInfo: PageEnd
}

/** One of the items found; the row holds what was selected of it. */
export interface SearchHit {
  row: Readonly<Record<string, unknown>>
  title: readonly MarkedText[]
  excerpt: readonly MarkedText[]
}

export const searchResultType = (DisclosureItem: GraphQLInterfaceType) =>
  new GraphQLObjectType<SearchResult>({
    name: 'SearchResult',
    description: '检索结果的一页。',
    fields: {
      totalCount: { type: WHOLE, description: '共找到多少条；多于一万条的只数到一万。' },
      isTotalExact: {
        type: always(GraphQLBoolean),
        description: '总数是否准确；为否则实际更多，分面的数目也只数到这里。',
      },
      isRelaxed: {
        type: always(GraphQLBoolean),
        description: '没有信息含有全部检索词，结果只含其中的大部分。',
      },
      didYouMean: {
        type: GraphQLString,
        description:
          '结果很少时，可能想要检索的内容：错字、漏字、同音字改正之后。检索它一定有更多结果；想不出来的为空。',
      },
      words: { type: listOf(GraphQLString), description: '检索内容分出的词，重要的在前。' },
      hits: { type: listOf(searchHitType(DisclosureItem)), description: '本页的信息。' },
      facets: { type: always(SearchFacets), description: '找到的信息按各方面的数目。' },
      pageInfo: { type: always(PageInfo), description: '翻页所需。' },
    },
  })

const MarkedText = new GraphQLObjectType<MarkedText>({
  name: 'MarkedText',
  description: '一段文字；各段相连即为原文。',
  fields: {
    text: { type: TEXT, description: '文字，不含标记。' },
    isHit: { type: always(GraphQLBoolean), description: '是否检索词，显示时应当突出。' },
  },
})

const searchHitType = (DisclosureItem: GraphQLInterfaceType) =>
  new GraphQLObjectType<SearchHit>({
    name: 'SearchHit',
    description: '找到的一条信息。',
    fields: {
      item: { type: always(DisclosureItem), description: '信息。', resolve: ({ row }) => row },
      title: { type: listOf(MarkedText), description: '标题，标出检索词。' },
      excerpt: {
        type: listOf(MarkedText),
        description: '正文、表格或者附件中有检索词的一段，标出检索词。',
      },
    },
  })

export const FacetValue = new GraphQLObjectType<CountedValue>({
  name: 'FacetValue',
  description: '一个取值及其条数。',
  fields: {
    value: { type: TEXT, description: '取值，可作筛选条件。' },
    label: { type: TEXT, description: '取值的名称。' },
    parent: { type: GraphQLString, description: '上级的取值；只有栏目才有。' },
    count: { type: always(GraphQLInt), description: '条数。' },
  },
})

const FieldFacet = new GraphQLObjectType({
  name: 'FieldFacet',
  description: '按一个字段的取值。',
  fields: {
    key: { type: TEXT, description: '字段，与筛选条件中的名称相同。' },
    label: { type: TEXT, description: '字段的名称。' },
    values: { type: listOf(FacetValue), description: '各取值，多的在前。' },
  },
})

const SearchFacets = new GraphQLObjectType<SearchFacets>({
  name: 'SearchFacets',
  description: '找到的信息按各方面的数目，多的在前；不选则不数。',
  fields: {
    columns: { type: listOf(FacetValue), description: '栏目，含其下级的；一条信息只计一次。' },
    units: { type: listOf(FacetValue), description: '公开责任单位。' },
    years: { type: listOf(FacetValue), description: '公开年份。' },
    domains: { type: listOf(FacetValue), description: '信息类别。' },
    fields: {
      type: listOf(FieldFacet),
      description: '各类信息共有的字段；filter.domain 只有一类时，还有该类信息自己的字段。',
    },
  },
})
