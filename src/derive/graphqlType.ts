import { GraphQLInterfaceType, GraphQLObjectType, type GraphQLInputObjectType } from 'graphql'
import { WrongDeclaration } from '../domain/checkDomains.ts'
import type { Domain } from '../domain/defineDomain.ts'
import { register } from '../domain/register.ts'
import { fieldReads } from './graphqlType/fieldReads.ts'
import { itemFilter } from './graphqlType/itemFilter.ts'
import { typeNameOf } from './graphqlType/names.ts'
import { outputFields } from './graphqlType/outputFields.ts'
import type { PublicFields } from './graphqlType/reads.ts'

/** The public types that follow from a city's declarations. */
export interface ItemTypes {
  /** What every item of disclosure shows, whatever its domain. */
  DisclosureItem: GraphQLInterfaceType
  /** One type per domain, and one for items of domains that this house does not know. */
  types: readonly GraphQLObjectType[]
  /** What lists of items can be narrowed by. */
  ItemFilter: GraphQLInputObjectType
}

interface Making {
  domains: readonly Domain[]
  /** What the public house itself knows of an item: its number, its dates, its unit. */
  house: PublicFields
  /** The type of a column in which an item stands. */
  column: GraphQLObjectType
}

/** Makes the types of the public schema from the declarations, with labels as descriptions. */
export const itemTypes = ({ domains, house, column }: Making): ItemTypes => {
  const known = new Map(domains.map(({ slug }) => [slug, typeNameOf(slug)]))
  const common: PublicFields = {
    ...house,
    ...outputFields(register, {
      name: 'Disclosure',
      declaredIn: 'src/domain/register.ts',
      isCertain: ({ required }) => required !== undefined,
      column,
      reads: fieldReads,
    }),
  }
  const DisclosureItem = new GraphQLInterfaceType({
    name: 'DisclosureItem',
    description: '一条公开的政府信息。各类信息都有这些字段，另有各自的字段。',
    fields: common,
    resolveType: ({ domain }: { domain: string }) => known.get(domain) ?? OTHER,
    extensions: { typesOfDomains: known },
  })
  const types = domains.map((domain) => domainType(domain, { common, column, DisclosureItem }))
  const other = new GraphQLObjectType({
    name: OTHER,
    description: '本接口尚不认识其类别的信息，只有各类信息共有的字段。',
    interfaces: [DisclosureItem],
    fields: common,
  })
  return {
    DisclosureItem,
    types: [...types, other],
    ItemFilter: itemFilter(domains, [DisclosureItem, ...types]),
  }
}

const OTHER = 'OtherItem'

interface Common {
  common: PublicFields
  column: GraphQLObjectType
  DisclosureItem: GraphQLInterfaceType
}

const domainType = (domain: Domain, { common, column, DisclosureItem }: Common) => {
  const name = typeNameOf(domain.slug)
  const declaredIn = `plugins/domains/${domain.slug}/domain.ts`
  const own = outputFields(domain.fields, {
    name,
    declaredIn,
    isCertain: () => false,
    column,
    reads: fieldReads,
  })
  const taken = Object.keys(own).filter((key) => Object.hasOwn(common, key))
  if (taken.length > 0) {
    throw new WrongDeclaration(
      taken.map((key) => `${declaredIn}: fields.${key}: every item already shows '${key}'`),
    )
  }
  return new GraphQLObjectType({
    name,
    description: `${domain.name.zh}（${domain.name.en}）。`,
    interfaces: [DisclosureItem],
    fields: { ...common, ...own },
  })
}
