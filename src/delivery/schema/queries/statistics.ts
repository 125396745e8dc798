import { GraphQLObjectType, GraphQLString } from 'graphql'
import type { Domain } from '../../../domain/defineDomain.ts'
import { CHANNELS, type Channel } from '../../../domain/disclosure.ts'
import { enumValueName } from '../../../derive/graphqlType/names.ts'
import { badInput, coded } from '../../answer/coded.ts'
import { pickedBelow } from '../../read/picked.ts'
import type { FacetValue as Value } from '../../search/facetWords.ts'
import {
  countsStatement,
  type Counted,
  type CountedBy,
  type CountsAsked,
} from '../../statistics/statement.ts'
import { Month } from '../Month.ts'
import { FacetValue } from '../searchResult.ts'
import { always, listOf, WHOLE } from '../types.ts'
import type { Query } from './Query.ts'

type Statistics = Pick<Counted, 'itemCount' | 'newMediaCount'> &
  Partial<Record<CountedBy, readonly Value[]>>

const Statistics = new GraphQLObjectType<Statistics>({
  name: 'Statistics',
  description: '此刻公开的信息的条数，不含已经撤回的。只数所选的各项。',
  fields: {
    itemCount: { type: WHOLE, description: '共多少条。' },
    newMediaCount: { type: WHOLE, description: '其中至少在一种政务新媒体上公开的条数。' },
    columns: {
      type: listOf(FacetValue),
      description: '按栏目，含其下级的；一条信息在一个栏目中只计一次。多的在前。',
    },
    units: { type: listOf(FacetValue), description: '按公开责任单位，多的在前。' },
    domains: { type: listOf(FacetValue), description: '按信息类别，多的在前。' },
    channels: {
      type: listOf(FacetValue),
      description: '按公开载体，多的在前；在几种载体上公开的，各计一次。',
    },
    months: { type: listOf(FacetValue), description: '按公开的月份，早的在前。' },
  },
})

export const statisticsQuery = (domains: readonly Domain[]): Query<CountsAsked> => ({
  type: always(Statistics),
  description: '公开信息的统计，随发布和撤回即时更新。条件须全部满足。',
  args: {
    column: { type: GraphQLString, description: '栏目代码，含其下级栏目；旧代码仍然有效。' },
    unit: { type: GraphQLString, description: '公开责任单位的代码。' },
    domain: { type: GraphQLString, description: '信息类别，如 water-quality。' },
    from: { type: Month, description: '公开的月份不早于。' },
    to: { type: Month, description: '公开的月份不晚于。' },
  },
  resolve: async (_, asked, { find }, info) => {
    refuseContradiction(asked)
    const picked = pickedBelow(info.fieldNodes, Statistics, info).map(({ field }) => field.name)
    const ways = WAYS.filter((way) => picked.includes(way))
    const counted = await find<Counted>(countsStatement(asked, ways))
    refuseUnknown(asked, counted, domains)
    return statisticsOf(counted, domains)
  },
})

const WAYS: readonly CountedBy[] = ['columns', 'units', 'domains', 'channels', 'months']

const refuseContradiction = ({ from, to }: CountsAsked): void => {
  if (from && to && from > to) throw badInput('from', `${from} 晚于 to（${to}）`)
}

/** Nothing counted must not look like nothing published. */
const refuseUnknown = (
  { column, unit, domain }: CountsAsked,
  { isColumn, isUnit }: Counted,
  domains: readonly Domain[],
): void => {
  if (!isColumn) throw coded('NOT_FOUND', `column：没有栏目“${column}”`)
  if (!isUnit) throw coded('NOT_FOUND', `unit：没有单位“${unit}”`)
  if (typeof domain === 'string' && !domains.some(({ slug }) => slug === domain)) {
    throw coded('NOT_FOUND', `domain：没有信息类别“${domain}”`)
  }
}

const statisticsOf = (counted: Counted, domains: readonly Domain[]): Statistics => {
  const names = new Map(domains.map(({ slug, name }) => [slug, name.zh]))
  const { itemCount, newMediaCount } = counted
  return {
    itemCount,
    newMediaCount,
    ...Object.fromEntries(
      WAYS.map((way) => [
        way,
        counted[way]?.map((row) => ({
          ...row,
          label: row.label ?? row.value,
          ...SAID[way]?.(row.value, names),
        })),
      ]),
    ),
  }
}

/** What is counted in words, where the database has none for it. */
const SAID: Partial<
  Record<CountedBy, (value: string, names: ReadonlyMap<string, string>) => Partial<Value>>
> = {
  domains: (value, names) => ({ label: names.get(value) ?? value }),
  channels: (value) => ({
    value: enumValueName(value, 'channels'),
    label: Object.hasOwn(CHANNELS, value) ? CHANNELS[value as Channel] : value,
  }),
  months: (value) => ({ label: `${value.slice(0, 4)}年${Number(value.slice(5))}月` }),
}
