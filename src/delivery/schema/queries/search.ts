import {
  GraphQLEnumType,
  GraphQLNonNull,
  GraphQLString,
  type GraphQLInputObjectType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
} from 'graphql'
import type { Domain } from '../../../domain/defineDomain.ts'
import { Day } from '../../../derive/graphqlType/scalars.ts'
import { refuseContradictions } from '../../asked/refuseContradictions.ts'
import { refuseUnknown } from '../../asked/refuseUnknown.ts'
import { PageSize } from '../../limits/PageSize.ts'
import { refuseLongLists } from '../../limits/refuseLongLists.ts'
import { composed } from '../../read/composed.ts'
import { nodesOf, pickedBelow, typeOf, type Picked } from '../../read/picked.ts'
import type { Reading } from '../../read/reading.ts'
import { didYouMean } from '../../search/didYouMean.ts'
import { countedFields, type HouseFacet } from '../../search/facets.ts'
import { facetsShown } from '../../search/facetWords.ts'
import { marked } from '../../search/marked.ts'
import { cursorAfter, offsetOf } from '../../search/pages.ts'
import { hasNumber, readQuery, type SearchQuery } from '../../search/readQuery.ts'
import {
  MOST_COUNTED,
  MOST_SHOWN,
  searchStatement,
  type SearchAsked,
  type SearchFound,
} from '../../search/statement.ts'
import { searchResultType, type SearchHit, type SearchResult } from '../searchResult.ts'
import { always } from '../types.ts'
import type { Query } from './Query.ts'

interface Making {
  domains: readonly Domain[]
  DisclosureItem: GraphQLInterfaceType
  ItemFilter: GraphQLInputObjectType
}

const SearchSort = new GraphQLEnumType({
  name: 'SearchSort',
  description: '检索结果的次序。',
  values: {
    RELEVANCE: { description: '最切合的在前：文号、索引号相符的，标题中有的，新的优先。' },
    NEWEST: { description: '新的在前。' },
  },
})

export const searchQuery = ({
  domains,
  DisclosureItem,
  ItemFilter,
}: Making): Query<SearchAsked> => {
  const Result = searchResultType(DisclosureItem)
  return {
    type: always(Result),
    description: `检索公开的信息：标题、正文、表格和附件中的文字。发文字号、索引号不论写法；引号或者书名号中的文字须原样出现。可翻看前 ${MOST_SHOWN} 条。`,
    args: {
      query: { type: new GraphQLNonNull(GraphQLString), description: '检索内容，最多 200 字。' },
      column: { type: GraphQLString, description: '栏目代码，含其下级栏目；旧代码仍然有效。' },
      unit: { type: GraphQLString, description: '公开责任单位的代码。' },
      filter: { type: ItemFilter, description: '按各字段筛选。' },
      publishedFrom: { type: Day, description: '公开日期不早于。' },
      publishedTo: { type: Day, description: '公开日期不晚于。' },
      sort: { type: always(SearchSort), defaultValue: 'RELEVANCE', description: '次序。' },
      first: { type: always(PageSize), defaultValue: 20, description: '每页条数。' },
      after: { type: GraphQLString, description: '上一页的 endCursor。' },
    },
    resolve: async (_, asked, reading, info) => {
      refuseLongLists(asked.filter)
      await refuseUnknown(asked, { domains, catalogue: reading.catalogue })
      await refuseContradictions(asked, { domains, catalogue: reading.catalogue })
      const query = readQuery(asked.query, await reading.lexicon())
      const offset = offsetOf(asked)
      const fields = countedFields(domains, asked.filter?.domain as string[] | undefined)
      const selected = selectedOf(info, Result, [...fields.keys()])
      const { columns, joins } = composed(selected.nodes, DisclosureItem, {
        row: 'item',
        asked: info,
      })
      const { found, isRelaxed, total } = await findMost(reading, query, (relaxed) =>
        searchStatement(asked, {
          query,
          isRelaxed: relaxed,
          domains,
          columns,
          joins,
          facets: selected.facets,
          offset,
        }),
      )
      if (found.total === 0 && isOfEverything(asked)) reading.miss(asked.query)
      return {
        ...pageOf(asked, offset, query, found),
        isRelaxed,
        didYouMean: async () =>
          total < ENOUGH ? didYouMean(asked, { query, total }, { ...reading, domains }) : null,
        words: query.terms.map(({ words: [word = ''] }) => word),
        facets: facetsShown(found.facets, { domains, fields }),
      } satisfies SearchResult
    },
  }
}

/** What conditions leave out may well be there. */
const isOfEverything = ({
  column,
  unit,
  filter,
  publishedFrom,
  publishedTo,
}: SearchAsked): boolean =>
  !column && !unit && !publishedFrom && !publishedTo && Object.keys(filter ?? {}).length === 0

/**
 * All words must be there; when hardly anything has them all, most of them will do. `total` are those
 * that have them all.
 */
const findMost = async (
  { find }: Reading,
  query: SearchQuery,
  statementFor: (isRelaxed: boolean) => ReturnType<typeof searchStatement>,
) => {
  const found = await find<SearchFound>(statementFor(false))
  const isEnough = found.total >= (hasNumber(query) ? 1 : ENOUGH)
  if (isEnough || query.terms.length === 1) return { found, isRelaxed: false, total: found.total }
  const most = await find<SearchFound>(statementFor(true))
  return { found: most, isRelaxed: most.total > found.total, total: found.total }
}

/** With fewer, a reader is better served by what has most of the words beside them. */
const ENOUGH = 5

const pageOf = (asked: SearchAsked, offset: number, query: SearchQuery, found: SearchFound) => {
  const rows = found.rows.slice(0, asked.first)
  const end = offset + rows.length
  return {
    totalCount: Math.min(found.total, MOST_COUNTED),
    isTotalExact: found.total <= MOST_COUNTED,
    hits: rows.map((row): SearchHit => ({
      row,
      title: marked(String(row.hitTitle), query),
      excerpt: marked(String(row.hitExcerpt).replace(/\s+/g, ' ').trim(), query),
    })),
    pageInfo: {
      hasNextPage: found.rows.length > rows.length && end < MOST_SHOWN,
      endCursor: rows.length > 0 ? cursorAfter(asked, end) : null,
    },
  }
}

/** What is selected of the items, and what is to be counted. */
const selectedOf = (info: GraphQLResolveInfo, type: GraphQLObjectType, fields: string[]) => {
  const below = (picked: readonly Picked[], name: string): Picked[] =>
    picked
      .filter(({ field }) => field.name === name)
      .flatMap((one) => pickedBelow(one.nodes, typeOf(one), info))
  const picked = pickedBelow(info.fieldNodes, type, info)
  const counted = below(picked, 'facets').map(({ field }) => field.name)
  return {
    nodes: nodesOf(below(picked, 'hits'), 'item'),
    facets: {
      house: HOUSE_FACETS.filter((name) => counted.includes(name)),
      fields: counted.includes('fields') ? fields : [],
    },
  }
}

const HOUSE_FACETS: readonly HouseFacet[] = ['columns', 'units', 'years', 'domains']
