import { GraphQLEnumType, GraphQLObjectType, GraphQLString } from 'graphql'
import { badInput } from '../../answer/coded.ts'
import { PageSize } from '../../limits/PageSize.ts'
import { LONGEST } from '../../search/readQuery.ts'
import { suggestionsFor, type Suggestion } from '../../search/suggestions.ts'
import { always, listOf, TEXT } from '../types.ts'
import type { Query } from './Query.ts'

const SuggestionKind = new GraphQLEnumType({
  name: 'SuggestionKind',
  description: '建议的种类。',
  values: {
    DOCUMENT_NUMBER: { description: '发文字号。' },
    TERM: { description: '检索词。' },
    COLUMN: { description: '栏目。' },
    TITLE: { description: '标题。' },
  },
})

const Suggestion = new GraphQLObjectType<Suggestion>({
  name: 'Suggestion',
  description: '一条输入建议；检索它一定有结果。',
  fields: {
    text: { type: TEXT, description: '建议的检索内容。' },
    kind: { type: always(SuggestionKind), description: '种类。' },
    indexNumber: {
      type: GraphQLString,
      description: '有此标题或者发文字号的信息的索引号；其他种类为空。',
    },
    column: { type: GraphQLString, description: '栏目的代码；其他种类为空。' },
  },
})

export const suggestQuery: Query<{ prefix: string; first: number }> = {
  type: listOf(Suggestion),
  description:
    '输入时的建议：标题、发文字号、检索词、栏目名称。检索词和栏目也可以输入拼音或者首字母，如 gjj。只含已经公开的，检索一定有结果。',
  args: {
    prefix: { type: TEXT, description: '已经输入的文字。' },
    first: { type: always(PageSize), defaultValue: 8, description: '至多几条。' },
  },
  resolve: (_, { prefix, first }, reading) => {
    if (prefix.length > LONGEST) {
      throw badInput('prefix', `最多 ${LONGEST} 个字，现为 ${prefix.length} 个字`)
    }
    return suggestionsFor(prefix, first, reading)
  },
}
