import {
  GraphQLInputObjectType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLString,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
} from 'graphql'
import { WrongDeclaration } from '../../domain/checkDomains.ts'
import type { Domain } from '../../domain/defineDomain.ts'
import { register } from '../../domain/register.ts'
import { filterFields } from './filterInput.ts'
import { filterNameOf, typeNameOf } from './names.ts'

/**
 * What lists can be narrowed by: the facets that every item has, and those of each domain. `shown`
 * are the interface and then the domains' types, in the domains' order.
 */
export const itemFilter = (
  domains: readonly Domain[],
  [common, ...types]: readonly (GraphQLInterfaceType | GraphQLObjectType)[],
): GraphQLInputObjectType => {
  const everyItem = {
    domain: {
      type: new GraphQLList(new GraphQLNonNull(GraphQLString)),
      description: '信息类别，如 water-quality。满足其一即可。',
    },
    ...filterFields(register, common?.getFields() ?? {}),
  }
  const ofDomains = domains.flatMap((domain, at) => {
    const fields = filterFields(domain.fields, types[at]?.getFields() ?? {})
    return Object.keys(fields).length > 0 ? [domainFilter(domain, fields)] : []
  })
  refuseTaken(everyItem, domains)
  return new GraphQLInputObjectType({
    name: 'ItemFilter',
    description:
      '筛选条件，须全部满足；空的条件不起作用。填写某类信息的条件，则只要该类信息；填写几类的，各按各的条件。',
    fields: { ...everyItem, ...Object.fromEntries(ofDomains) },
  })
}

const domainFilter = (domain: Domain, fields: ReturnType<typeof filterFields>) => {
  const type = new GraphQLInputObjectType({
    name: `${typeNameOf(domain.slug)}Filter`,
    description: `${domain.name.zh}的筛选条件，须全部满足。`,
    fields,
  })
  return [filterNameOf(domain.slug), { type, description: `${domain.name.zh}。` }] as const
}

const refuseTaken = (everyItem: object, domains: readonly Domain[]): void => {
  const taken = domains.filter(({ slug }) => Object.hasOwn(everyItem, filterNameOf(slug)))
  if (taken.length === 0) return
  throw new WrongDeclaration(
    taken.map(
      ({ slug }) =>
        `plugins/domains/${slug}/domain.ts: slug '${slug}': every item is already narrowed by '${filterNameOf(slug)}'`,
    ),
  )
}
