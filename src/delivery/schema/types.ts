import {
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLString,
  type GraphQLEnumType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLScalarType,
} from 'graphql'

type Shown = GraphQLScalarType | GraphQLEnumType | GraphQLObjectType | GraphQLInterfaceType

/** Types that occur everywhere, written once. */
export const always = <Type extends Shown>(type: Type): GraphQLNonNull<Type> =>
  new GraphQLNonNull(type)

/** A list that is never null and holds no nulls. */
export const listOf = (type: Shown) => new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(type)))

export const TEXT = always(GraphQLString)
export const WHOLE = always(GraphQLInt)
