import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql'
import { LIMITS } from './limits.ts'

const read = (value: unknown, nodes?: ValueNode): number => {
  if (Number.isInteger(value) && Number(value) >= 1 && Number(value) <= LIMITS.pageSize) {
    return Number(value)
  }
  throw new GraphQLError(`每页条数应为 1 至 ${LIMITS.pageSize}`, {
    nodes,
    extensions: { code: 'PAGE_SIZE' },
  })
}

/** A type of its own, so that a number in the text and one in a variable meet the same limit. */
export const PageSize = new GraphQLScalarType<number, number>({
  name: 'PageSize',
  description: `每页条数，1 至 ${LIMITS.pageSize}。`,
  serialize: (value) => Number(value),
  parseValue: (value) => read(value),
  parseLiteral: (node) => read(node.kind === Kind.INT ? Number(node.value) : undefined, node),
})
